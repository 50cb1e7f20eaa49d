/**
 * Ninety short passages of news prose, written without sight of the engine: one difficulty each,
 * with one to three claims that any two careful readers would agree on. People and bodies are
 * invented; countries, capitals and a few institutions are real.
 */
import type { ReadPassage } from './read-passages';

export const readFourth: readonly ReadPassage[] = [
  // 1 — names
  {
    title: 'a surname that is a city, under the dateline of another',
    text: 'LIVERPOOL — Councillor Emma Lagos said the footbridge would stay shut until spring. Lagos, who has represented the ward since 2015, added that no money had been set aside for repairs.',
    says: { 'no money had been set aside': 'Emma Lagos' },
    means: { 'Lagos#2': 'Emma Lagos' },
    standing: { LIVERPOOL: false },
  },
  {
    title: 'a Vietnamese name, taken up by its last part',
    text: 'Salt water had reached 60 kilometers inland by Sunday, said Nguyen Thi Hoai, director of the Can Tho hydrology station. “Farmers should store fresh water now,” Ms. Hoai told reporters.',
    says: { 'had reached 60 kilometers inland': 'Nguyen Thi Hoai', 'store fresh water': 'Nguyen Thi Hoai' },
    roles: { 'Nguyen Thi Hoai': ['director of the Can Tho hydrology station'] },
  },
  {
    title: 'an abbreviated rank and a small particle',
    text: 'Lt. Gen. Tariq al-Dawoudi inspected the border post at dawn and ate breakfast with the sentries. The men, al-Dawoudi said, had not been paid since August, and he promised to raise the matter with the cabinet.',
    says: { 'had not been paid since August': 'Tariq al-Dawoudi' },
    means: { 'al-Dawoudi#2': 'Tariq al-Dawoudi', he: 'Tariq al-Dawoudi' },
  },
  {
    title: 'husband and wife of one surname',
    text: 'Daniel Okafor and his wife, Grace Okafor, bought the mill in 1998. "Nobody mentioned asbestos," said Mrs Okafor, while her husband insisted that the seller had known all along.',
    says: { 'Nobody mentioned asbestos': 'Grace Okafor', 'the seller had known all along': 'Daniel Okafor' },
    means: { 'Mrs Okafor': 'Grace Okafor' },
  },
  {
    title: 'an acronym introduced in brackets',
    text: 'The Federation of Independent Cocoa Growers (FICG) has called off its strike at the port of San Pedro. The price agreed overnight was “better than nothing, but only just”, FICG said in a statement.',
    says: { 'better than nothing': 'Federation of Independent Cocoa Growers' },
    means: { 'FICG#2': 'Federation of Independent Cocoa Growers' },
  },
  {
    title: 'an acronym that was never introduced',
    text: 'The Baltic Shipping Safety Council opened its annual meeting in Riga with unusually good news. Container losses had halved in two years, the BSSC said, though it warned that small operators still cut corners.',
    says: {
      'Container losses had halved': 'Baltic Shipping Safety Council',
      'small operators still cut corners': 'Baltic Shipping Safety Council',
    },
    standing: { Riga: false },
  },
  {
    title: 'a union and its president kept apart',
    text: 'The Malta Nurses’ Guild will ballot its members in March. The guild said pay had fallen behind inflation; its president, Karl Zammit, went further and called the latest offer “an insult in a nice envelope”.',
    says: { 'pay had fallen behind': 'Malta Nurses’ Guild', 'insult in a nice envelope': 'Karl Zammit' },
  },
  {
    title: 'a foundation with its founder’s name inside',
    text: 'The Margaret Ellison Foundation said it would withdraw its sponsorship of the festival. Margaret Ellison herself, now 81 and living in Cork, told the Western Courier that she had not been consulted.',
    says: {
      'would withdraw its sponsorship': 'Margaret Ellison Foundation',
      'had not been consulted': 'Margaret Ellison',
    },
  },
  {
    title: 'two Spanish surnames, the first of them as the short form',
    text: 'José Ángel Núñez Cordero, the mayor of Huaraya, blamed the mine upstream for the dead trout. “They knew about the leak in March,” Núñez said. “They told nobody.”',
    says: { 'knew about the leak': 'José Ángel Núñez Cordero', 'They told nobody': 'José Ángel Núñez Cordero' },
    roles: { 'José Ángel Núñez Cordero': ['mayor of Huaraya'] },
  },

  // 2 — roles, appositions, later descriptions
  {
    title: 'the spokesperson, taken up',
    text: 'Ingrid Solheim, a spokesperson for the Norwegian Tunnel Authority, said the mountain road would reopen within days. The spokesperson declined to say what had caused the fire but said sabotage had been ruled out.',
    says: { 'sabotage had been ruled out': 'Ingrid Solheim' },
    means: { 'The spokesperson': 'Ingrid Solheim' },
    roles: { 'Ingrid Solheim': ['spokesperson for the Norwegian Tunnel Authority'] },
  },
  {
    title: 'the company, with its chief executive in between',
    text: 'Shares in Tallgrass Biscuits fell 12 percent on Tuesday after its chief executive, Ron Delacroix, resigned without warning. The company said the departure had nothing to do with the audit.',
    says: { 'nothing to do with the audit': 'Tallgrass Biscuits' },
    means: { 'The company': 'Tallgrass Biscuits' },
  },
  {
    title: 'the two leaders',
    text: 'Finnish Prime Minister Aino Lehtonen met her Estonian counterpart, Mart Kask, aboard an icebreaker in the port of Tallinn. The two leaders said they would lay a second power cable by 2030.',
    says: { 'lay a second power cable': ['Aino Lehtonen', 'Mart Kask'] },
    roles: { 'Aino Lehtonen': ['Finnish Prime Minister'] },
    standing: { Tallinn: false },
  },
  {
    title: 'a former calling as a description',
    text: 'Kwame Asante, who kept goal for Ghana in the 1990s, is now standing for parliament. The stadium, the former goalkeeper said at a rally, had been promised three times and built never.',
    says: { 'promised three times': 'Kwame Asante' },
    means: { 'the former goalkeeper': 'Kwame Asante' },
  },
  {
    title: 'the minister and the mayor',
    text: 'Transport Minister Helen Abara and the mayor of Lusaka, Chanda Phiri, quarrelled in public over the new bus lanes. The minister said they saved commuters an hour a day; the mayor replied that the lanes had ruined the markets.',
    says: { 'saved commuters an hour': 'Helen Abara', 'ruined the markets': 'Chanda Phiri' },
    roles: { 'Chanda Phiri': ['mayor of Lusaka'] },
  },
  {
    title: 'the widow, from a relative clause',
    text: 'Rosalind Achterberg, whose husband died in the 2016 crane collapse, has attended every hearing. “I want the engineers to look at me,” the widow said outside the court in Antwerp.',
    says: { 'look at me': 'Rosalind Achterberg' },
    means: { 'the widow': 'Rosalind Achterberg' },
  },
  {
    title: 'the lender and the regulator, both of them banks',
    text: 'Sunrise Cooperative Bank was fined on Monday by the Reserve Bank of India for lax identity checks. The lender said the lapses had since been corrected; the regulator confirmed that no customer had lost money.',
    says: { 'lapses had since been corrected': 'Sunrise Cooperative Bank', 'no customer had lost money': 'Reserve Bank of India' },
    means: { 'the regulator': 'Reserve Bank of India' },
  },
  {
    title: 'an age as a description',
    text: 'Striker Luca Bonamico limped off after 20 minutes in Genoa. The scan had shown no tear, the 31-year-old said the next morning, and he hoped to train by the weekend.',
    says: { 'had shown no tear': 'Luca Bonamico' },
    means: { 'the 31-year-old': 'Luca Bonamico', he: 'Luca Bonamico' },
  },
  {
    title: 'an apposition of two roles',
    text: 'Wanjiru Kamau, a hydrologist and the author of a 2021 study of the lake, told the inquiry that the water would keep rising. Two villages, the hydrologist said, had already drowned.',
    says: { 'had already drowned': 'Wanjiru Kamau' },
    means: { 'the hydrologist': 'Wanjiru Kamau' },
    roles: { 'Wanjiru Kamau': ['hydrologist', 'author of a 2021 study of the lake'] },
  },

  // 3 — pronouns
  {
    title: 'she and he after a woman and a man',
    text: 'Prosecutor Lena Marchetti questioned the banker Oscar Brandt for four hours behind closed doors. She told the court afterwards that he had changed his story twice.',
    says: { 'changed his story twice': 'Lena Marchetti' },
    means: { She: 'Lena Marchetti', he: 'Oscar Brandt' },
  },
  {
    title: 'I inside a quotation, she who is not the speaker',
    text: '“I told my sister to keep the shop,” said Farida Rahimi, who fled Herat with two suitcases and a sewing machine. “She refused. She is still there.”',
    says: { 'She is still there': 'Farida Rahimi' },
    means: { I: 'Farida Rahimi' },
  },
  {
    title: 'we of a company, in its spokeswoman’s mouth',
    text: '“We do not store passwords and never have,” said Priya Menon, a spokeswoman for the ticket seller Velora, after thousands of accounts were emptied overnight.',
    says: { 'do not store passwords': 'Priya Menon' },
    means: { We: 'Velora' },
    affiliation: { 'Priya Menon': 'Velora' },
  },
  {
    title: 'it for an operator',
    text: 'Harbour Rail cancelled 40 trains after the storm tore down a signal mast near Hobart. It said buses would run instead and tickets would stay valid for a week.',
    says: { 'buses would run instead': 'Harbour Rail' },
    means: { It: 'Harbour Rail' },
  },
  {
    title: 'they for one person',
    text: 'Robin Castellane, who is nonbinary, joined the board of the animal charity in May. They said on Thursday that the kennels had been a disgrace for a decade.',
    says: { 'a disgrace for a decade': 'Robin Castellane' },
    means: { They: 'Robin Castellane' },
  },
  {
    title: 'a name put in brackets by the editor',
    text: 'Former treasurer Raúl Ortega denies any wrongdoing. “[Ortega] called me at midnight and asked for the files,” the archivist, Beatriz Luna, told the tribunal in Quito.',
    says: { 'called me at midnight': 'Beatriz Luna' },
    means: { 'Ortega#2': 'Raúl Ortega', me: 'Beatriz Luna' },
  },
  {
    title: 'he inside a quotation by another man',
    text: 'Mayor Pat Doyle praised the fire chief, Colm Hegarty, at a ceremony in the town hall. "He slept in the station for six nights," Doyle said.',
    says: { 'slept in the station': 'Pat Doyle' },
    means: { He: 'Colm Hegarty' },
  },
  {
    title: 'the one who asks and the one who answers',
    text: 'The novelist Clara Winslow interviewed Yusuf Demirci for a podcast. She asked him why he had left the navy, and he answered that the sea no longer frightened him.',
    says: { 'the sea no longer frightened': 'Yusuf Demirci' },
    means: { She: 'Clara Winslow' },
  },
  {
    title: 'you inside a quotation',
    text: '“You never fixed the boiler,” Amara Nwosu told her landlord, Peter Vance, when they met in the corridor of the tenancy tribunal. He looked at his shoes.',
    says: { 'never fixed the boiler': 'Amara Nwosu' },
    means: { You: 'Peter Vance', He: 'Peter Vance' },
  },

  // 4 — quotations that go on
  {
    title: 'a quotation that goes on after the cue',
    text: '“The roof went first,” said Hana Novotná, who runs the village school outside Břeclav. “Then the windows. Then it was quiet, and that was worse.”',
    says: { 'Then the windows': 'Hana Novotná', 'that was worse': 'Hana Novotná' },
  },
  {
    title: 'a quotation in a paragraph of its own',
    text: 'Moses Banda has not slept properly since the flood carried off his goats.\n\n“Every time it rains I get up and look at the river.”\n\nHis house stands 30 metres from the bank.',
    says: { 'Every time it rains': 'Moses Banda' },
    means: { I: 'Moses Banda' },
  },
  {
    title: 'a quotation interrupted in mid-sentence',
    text: 'The queue for flour already stretched round the block. “If the harvest fails again,” warned Samir Haddad, an agronomist in Zahlé, “people will simply leave.”',
    says: { 'the harvest fails again': 'Samir Haddad', 'people will simply leave': 'Samir Haddad' },
  },
  {
    title: 'a paragraph left open and taken up by the next',
    text: '“You betrayed people who had trusted you with their savings,” Judge Eleanor Whitcombe told the defendant. “You did so for eleven years.\n\n“You showed no remorse then, and I see none today.”',
    says: { 'did so for eleven years': 'Eleanor Whitcombe', 'showed no remorse': 'Eleanor Whitcombe' },
    means: { I: 'Eleanor Whitcombe' },
  },
  {
    title: 'two speakers in two paragraphs',
    text: '“It’s a great deal for the town,” said Mayor Anders Holm, unrolling the plans.\n\n“It’s a robbery,” said Lise Dahl, who sells fish on the square. “We will lose everything.”',
    says: { 'a great deal for the town': 'Anders Holm', 'We will lose everything': 'Lise Dahl' },
  },
  {
    title: 'a quotation broken after its subject',
    text: '“The vaccine,” explained Dr. Nomvula Khumalo, who has led the trial in Durban since 2020, “does not stop infection. It stops funerals.”',
    says: { 'does not stop infection': 'Nomvula Khumalo', 'It stops funerals': 'Nomvula Khumalo' },
  },
  {
    title: 'a gesture in the place of a cue',
    text: 'Carlos Ibarra shook his head and pointed at the broken levee. “Nobody warned us. Nobody came.” Behind him, neighbors were hanging mattresses out to dry.',
    says: { 'Nobody warned us': 'Carlos Ibarra' },
  },
  {
    title: 'a quoted fragment, then whole sentences',
    text: 'Senator Ruth Alderman called the bill “a gift to polluters”. “I have read all 900 pages,” she said. “There is nothing in it for coal towns.”',
    says: { 'a gift to polluters': 'Ruth Alderman', 'nothing in it for coal towns': 'Ruth Alderman' },
    means: { she: 'Ruth Alderman' },
  },
  {
    title: 'a silence between two quotations',
    text: '"We buried her on Saturday," said Ahmed Lahlou, pouring tea for his visitors. He was silent for a long time, stirring. "She was nine."',
    says: { 'She was nine': 'Ahmed Lahlou' },
    means: { He: 'Ahmed Lahlou' },
  },

  // 5 — where the attribution stands
  {
    title: 'the speaker in the line above',
    text: 'Statement from Olivia Brandt-Hayes, chair of the Northgate Hospital Trust:\n\n“We are deeply sorry for the distress caused to families. A full review has begun, and its findings will be published.”',
    says: { 'A full review has begun': 'Olivia Brandt-Hayes' },
    roles: { 'Olivia Brandt-Hayes': ['chair of the Northgate Hospital Trust'] },
  },
  {
    title: 'the speaker after a dash in the line below',
    text: 'QUOTE OF THE DAY\n\n“Poverty is not weather. Somebody makes it, and somebody could stop making it tomorrow.”\n\n— Thandeka Mokoena, economist, at the Kigali food summit',
    says: { 'Poverty is not weather': 'Thandeka Mokoena', 'somebody could stop making it': 'Thandeka Mokoena' },
  },
  {
    title: 'two relative clauses between name and cue',
    text: 'Björn Lindqvist, whose ferry company lost two ships in the war and who has since moved to Gdynia, says insurance now costs more than fuel.',
    says: { 'insurance now costs more': 'Björn Lindqvist' },
  },
  {
    title: 'a cue at the head of its sentence',
    text: 'The jury needed nine days. Quipped Denise Falk, at 79 the oldest of the twelve: “The coffee was the only thing in that room nobody argued about.”',
    says: { 'the only thing in that room': 'Denise Falk' },
  },
  {
    title: 'according to, with an aside behind the name',
    text: 'The dam above Manhiça was never inspected after 2011, according to Pedro Salgueiro, a former engineer at the site, who kept copies of the logbooks.',
    says: { 'never inspected after 2011': 'Pedro Salgueiro' },
    roles: { 'Pedro Salgueiro': ['former engineer at the site'] },
  },
  {
    title: 'a cue set into the middle of the claim',
    text: 'The treaty, claims the historian Agnes Tóth in a new book, was signed in a railway carriage that now serves as a henhouse near Szeged.',
    says: { 'signed in a railway carriage': 'Agnes Tóth' },
  },
  {
    title: 'as somebody put it',
    text: 'Fuel prices have, as the taxi driver Olu Bankole put it, “taken the lift up and the stairs down”, and passengers in Ibadan are walking to work.',
    says: { 'taken the lift up': 'Olu Bankole' },
  },
  {
    title: 'in the words of',
    text: 'In the words of Marek Zieliński, the ship’s cook, the storm was “a washing machine with teeth”. Two of the crew were treated for broken ribs.',
    says: { 'washing machine with teeth': 'Marek Zieliński' },
  },
  {
    title: 'an inverted cue with the question behind it',
    text: '"Absolutely not," answered Chief Constable Fiona Drummond when a reporter from the Herald asked whether the officers on the bridge had been carrying guns.',
    says: { 'Absolutely not': 'Fiona Drummond' },
  },

  // 6 — joint, nested and unnamed sources
  {
    title: 'two countries in one statement',
    text: 'France and Brazil said in a joint statement that they would map the rivers along the Guiana border together, using drones and local guides.',
    says: { 'map the rivers': ['France', 'Brazil'] },
  },
  {
    title: 'a lawyer who reports what a foreman said',
    text: 'The company’s lawyer, Sunil Rao, said on Tuesday that a foreman, Greg Toomey, had told him the alarms were switched off to save money on callouts.',
    says: { 'had told him': 'Sunil Rao', 'the alarms were switched off': 'Greg Toomey' },
  },
  {
    title: 'a quotation inside a quotation',
    text: 'The clinic in Galle is run by Dr. Nimal Silva. “Dr. Silva told me, ‘Go home and rest,’ so I went home,” said Anjali Perera, a patient.',
    says: { 'Go home and rest': 'Nimal Silva', 'so I went home': 'Anjali Perera' },
  },
  {
    title: 'an official who is not named',
    text: 'A senior official in the finance ministry said the sugar levy would be dropped. The official asked not to be named because the budget is still secret.',
    says: { 'the sugar levy would be dropped': 'A senior official in the finance ministry' },
  },
  {
    title: 'two unnamed sources who disagree',
    text: 'The talks had collapsed before lunch, two European diplomats said, while an aide to the president insisted that they had merely been paused.',
    says: { 'collapsed before lunch': 'two European diplomats', 'had merely been paused': 'an aide to the president' },
  },
  {
    title: 'a document as the source',
    text: 'A leaked memo warned that the ferry was sailing with half its lifeboats. It was dated nine weeks before the accident off Cebu, which killed 41 people.',
    says: { 'sailing with half its lifeboats': 'A leaked memo' },
  },
  {
    title: 'a photographer and his agency in a caption',
    text: 'Mayor Sofia Brandão inspects the seawall in Setúbal on Monday. (Jorge Faria/Reuters)\n\nThe wall was holding, Brandão said afterwards, but nobody could tell her for how long.',
    says: { 'The wall was holding': 'Sofia Brandão' },
    means: { 'Brandão#2': 'Sofia Brandão' },
  },
  {
    title: 'a claim that nobody in particular makes',
    text: 'The painting is said to have hung in a bathroom for thirty years before a plumber asked what it was. It was sold in Vienna on Thursday.',
    says: { 'hung in a bathroom': null },
    standing: { Vienna: false },
  },
  {
    title: 'a witness known only by what she was doing',
    text: '"It sounded like a train," said a woman who had been shelving tins in the basement. The mall had been open for six days.',
    says: { 'sounded like a train': 'a woman' },
  },
  {
    title: 'a remark reported by an indictment',
    text: 'According to the indictment, Leon Marsh told a friend two days before the warehouse burned that a fire would “solve everything”. His lawyers declined to comment.',
    says: { 'solve everything': 'Leon Marsh', 'told a friend': 'the indictment' },
  },

  // 7 — capitals, buildings, demonyms
  {
    title: 'a capital that speaks for a country named before',
    text: 'Vietnam and the Philippines have argued about the reef for a generation. On Friday Hanoi said the buoys would stay and more would follow.',
    says: { 'the buoys would stay': 'Vietnam' },
    standing: { Hanoi: true },
  },
  {
    title: 'a capital that speaks, its country unnamed',
    text: 'New sanctions would hurt ordinary people first, Lima warned on Wednesday, hours before the vote at the Organization of American States was postponed again.',
    says: { 'hurt ordinary people first': 'Lima' },
    standing: { Lima: true },
  },
  {
    title: 'a capital as a place and then as a government',
    text: 'Thousands marched through Nairobi on Saturday to demand cheaper maize. Nairobi has ruled out subsidies, but Kampala said it would pay farmers directly from next season.',
    says: { 'pay farmers directly': 'Kampala' },
    standing: { Nairobi: false, 'Nairobi#2': true },
  },
  {
    title: 'a building with tourists outside and a voice inside',
    text: 'Tourists queued outside the Kremlin in light snow. “We have nothing to add,” the Kremlin said hours later, when it was asked about the arrested singer.',
    says: { 'nothing to add': 'Kremlin' },
    standing: { Kremlin: false, 'Kremlin#2': true },
  },
  {
    title: 'a people for its country',
    text: 'Denmark and Norway signed the herring accord at noon. The Danes said the quota would be shared equally; no fisherman on the quay believed it.',
    says: { 'shared equally': 'Denmark' },
    means: { 'The Danes': 'Denmark' },
  },
  {
    title: 'a street and the office in it',
    text: 'A man was arrested in Downing Street after climbing a lamp post in his pyjamas. Downing Street said the prime minister had not been at home.',
    says: { 'had not been at home': 'Downing Street' },
    standing: { 'Downing Street': false, 'Downing Street#2': true },
  },
  {
    title: 'two capitals at odds',
    text: 'Warsaw must repay the dairy subsidies by June, Brussels said on Thursday. Poland called the demand absurd and said it would go to court.',
    says: { 'repay the dairy subsidies': 'Brussels', 'would go to court': 'Poland' },
    standing: { Brussels: true },
  },
  {
    title: 'a dateline that only looks like a capital',
    text: 'ATHENS, Georgia — Rain has washed out the town’s peanut festival for the third year running. “We’ll eat them indoors,” said its organizer, Dale Pruitt.',
    says: { 'eat them indoors': 'Dale Pruitt' },
    standing: { ATHENS: false, Georgia: false },
  },
  {
    title: 'a capital that is ready and a capital with a station',
    text: 'Pretoria is ready to mediate, said Sipho Maseko, a spokesman for the foreign ministry, before catching the last train from Pretoria to Johannesburg.',
    says: { 'is ready to mediate': 'Sipho Maseko' },
    standing: { Pretoria: true, 'Pretoria#2': false },
  },

  // 8 — days
  {
    title: 'a weekday behind and a weekday ahead',
    text: 'Police in Cardiff said on Friday they had found the stolen trumpet under a hedge. Its owner will collect it on Thursday, in time for the concert.',
    days: { Friday: '2024-05-10', Thursday: '2024-05-16' },
    date: '2024-05-14',
  },
  {
    title: 'yesterday and tomorrow over the end of a month',
    text: 'The minister resigned yesterday, after a stormy cabinet meeting that lasted until midnight. Her successor will be sworn in tomorrow, the presidency in Montevideo said.',
    days: { yesterday: '2025-02-28', tomorrow: '2025-03-02' },
    date: '2025-03-01',
  },
  {
    title: 'days of the month alone',
    text: 'The ferry sank on the 17th in calm water, the coast guard said on Monday. Divers hope to reach the hull by the 25th.',
    days: { 'the 17th': '2024-10-17', 'the 25th': '2024-10-25', Monday: '2024-10-21' },
    date: '2024-10-21',
  },
  {
    title: 'a day of the old year and one of the new',
    text: 'The blogger Kemal Aydar, who was arrested on December 29, appeared in court in Izmir for the first time. His trial is to begin on February 5.',
    days: { 'December 29': '2023-12-29', 'February 5': '2024-02-05' },
    date: '2024-01-12',
  },
  {
    title: 'a day without a year and a day with one',
    text: 'On June 3 the bridge reopened to cyclists. It had been closed since April 9, 2019, when a barge struck the central pier and cut the town of Marlow Ferry in two.',
    days: { 'June 3': '2024-06-03', 'April 9, 2019': '2019-04-09' },
    date: '2024-06-05',
  },
  {
    title: 'the weekday of publication itself',
    text: 'The court in Utrecht ruled on Monday that the rooster may stay. Its owner had told neighbours on Sunday that he would rather move house than lose it.',
    days: { Monday: '2023-11-20', Sunday: '2023-11-19' },
    date: '2023-11-20',
  },
  {
    title: 'shortened months and a coming weekday',
    text: 'The wildfire that began on Aug. 30 was contained only on Sept. 9, officials in Alberta said. Schools in the valley will reopen on Monday.',
    days: { 'Aug. 30': '2025-08-30', 'Sept. 9': '2025-09-09', Monday: '2025-09-15' },
    date: '2025-09-10',
  },
  {
    title: 'feast days of the year before',
    text: 'The power failed on Christmas Day and was restored on New Year’s Eve, the grid operator said. Some families in the valley had cooked on camping stoves all week.',
    days: { 'Christmas Day': '2024-12-25', 'New Year’s Eve': '2024-12-31' },
    date: '2025-01-03',
  },
  {
    title: 'a day of last month and the day after tomorrow',
    text: 'The audit was finished on the 28th of last month, the auditor’s office said, but nobody outside the ministry had seen it. Parliament will debate it the day after tomorrow.',
    days: { 'the 28th of last month': '2024-02-28', 'the day after tomorrow': '2024-03-06' },
    date: '2024-03-04',
  },

  // 9 — affiliations and roles
  {
    title: 'a professor of a subject at a university',
    text: 'Judith Amsel, a professor of soil science at Wageningen University, doubts that the peat can be saved. "It took 6,000 years to grow and thirty to drain," she said.',
    says: { 'thirty to drain': 'Judith Amsel' },
    roles: { 'Judith Amsel': ['professor of soil science at Wageningen University'] },
    affiliation: { 'Judith Amsel': 'Wageningen University' },
  },
  {
    title: 'a body joined to a name by of',
    text: 'Cheap loans will not be enough, Rahul Deshpande of the Asian Development Bank said at a conference in Manila, where delegates discussed the region’s failing rice dams.',
    says: { 'Cheap loans will not be enough': 'Rahul Deshpande' },
    affiliation: { 'Rahul Deshpande': 'Asian Development Bank' },
    standing: { Manila: false },
  },
  {
    title: 'two analysts of two houses',
    text: 'Mina Sato of Kestrel Capital expects two rate cuts this year. Owen Price, an analyst at Ridley & Sons, expects none, and said markets had been dreaming.',
    says: { 'markets had been dreaming': 'Owen Price' },
    affiliation: { 'Mina Sato': 'Kestrel Capital', 'Owen Price': 'Ridley & Sons' },
  },
  {
    title: 'a company’s name before the role',
    text: 'Lumina Foods chief executive Petra Vogel said the recall would cost 40 million euros. No customer had fallen ill, she said, and none was likely to.',
    says: { 'No customer had fallen ill': 'Petra Vogel' },
    roles: { 'Petra Vogel': ['Lumina Foods chief executive'] },
    affiliation: { 'Petra Vogel': 'Lumina Foods' },
  },
  {
    title: 'a former role and a present one',
    text: 'Greta Holm, a former Interpol analyst, is now head of security at the airline NordAir. Drones, she said, worry her far less than tired pilots.',
    says: { 'far less than tired pilots': 'Greta Holm' },
    roles: { 'Greta Holm': ['former Interpol analyst', 'head of security at the airline NordAir'] },
    affiliation: { 'Greta Holm': 'NordAir' },
  },
  {
    title: 'a member of parliament and her party',
    text: 'Labour MP Harriet Stokes said the prison had been built for 300 men and held 700. The Ministry of Justice said a new wing would open in the autumn.',
    says: { 'built for 300 men': 'Harriet Stokes', 'a new wing would open': 'Ministry of Justice' },
    affiliation: { 'Harriet Stokes': 'Labour' },
  },
  {
    title: 'a country in the possessive',
    text: 'Ghana’s foreign minister, Ama Serwaa Boadi, said the students stranded in the snow would be flown home at public expense before the weekend.',
    says: { 'flown home at public expense': 'Ama Serwaa Boadi' },
    affiliation: { 'Ama Serwaa Boadi': 'Ghana' },
  },
  {
    title: 'one who heads an institute',
    text: 'Claudia Reyes, who heads the Atacama Seismology Institute, said the swarm of small tremors was “a good sign”. Her colleague Jorge Pinto was less sure.',
    says: { 'a good sign': 'Claudia Reyes' },
    affiliation: { 'Claudia Reyes': 'Atacama Seismology Institute' },
  },
  {
    title: 'a body she has left and a body she has joined',
    text: 'Dr. Lindiwe Nkosi, who left the World Health Organization in 2022 to become medical director of the charity Clean Wells, said cholera was back.',
    says: { 'cholera was back': 'Lindiwe Nkosi' },
    affiliation: { 'Lindiwe Nkosi': 'Clean Wells' },
  },

  // 10 — quotation marks that are no speech, interviews, transcripts
  {
    title: 'the title of a film',
    text: 'Director Naoko Ishii won the jury prize for “The Salt Clerk”, a film about a widowed customs officer. “I wrote it on trains,” Ishii said in Locarno.',
    says: { 'wrote it on trains': 'Naoko Ishii' },
    silent: ['The Salt Clerk'],
  },
  {
    title: 'a so-called tax',
    text: 'The so-called “peace tax” raised less than the cost of collecting it, and the stallholders of Bamako, who paid most of it, are glad to see it go.',
    silent: ['peace tax'],
  },
  {
    title: 'a nickname inside a name',
    text: 'Frank “Two Hats” Mulcahy, who ran the ferry for fifty years, has died at 92. “He never once left on time,” his daughter, Nora Mulcahy, said.',
    says: { 'never once left on time': 'Nora Mulcahy' },
    silent: ['Two Hats'],
  },
  {
    title: 'a headline in quotation marks',
    text: 'On Sunday the paper ran the story under the headline “Who Moved the Lighthouse?” and by noon its editor, Iris Calloway, had received 400 letters. “Most were polite,” she said.',
    says: { 'Most were polite': 'Iris Calloway' },
    silent: ['Who Moved the Lighthouse'],
  },
  {
    title: 'question and answer',
    text: 'The chess champion Ilse Brandner spoke to us in Graz.\n\nQ: When did you know you had won?\n\nA: When he stopped drinking his tea. I had been watching the cup for an hour.',
    says: { 'stopped drinking his tea': 'Ilse Brandner', 'watching the cup': 'Ilse Brandner' },
    means: { I: 'Ilse Brandner' },
  },
  {
    title: 'a transcript with surnames as labels',
    text: 'From Tuesday’s hearing, at which Senator Martin Holt questioned the lobbyist Katalin Varga:\n\nHOLT: Did you sign the letter?\n\nVARGA: Whether it was that one, I cannot say.\n\nHOLT: Is this your signature?\n\nVARGA: It looks like it.',
    says: { 'Is this your signature': 'Martin Holt', 'It looks like it': 'Katalin Varga' },
  },
  {
    title: 'a word that is talked about',
    text: 'Gwenllian Prys has written a whole book about the Welsh word “hiraeth”. “It is homesickness for a place that may never have existed,” the poet said.',
    says: { 'homesickness for a place': 'Gwenllian Prys' },
    means: { 'the poet': 'Gwenllian Prys' },
    silent: ['hiraeth'],
  },
  {
    title: 'speech in single quotation marks',
    text: '‘I did not shout,’ said the referee, Gareth Pugh, after the under-nines final in Swansea was abandoned. ‘I spoke firmly, and the parents ran away.’',
    says: { 'did not shout': 'Gareth Pugh', 'the parents ran away': 'Gareth Pugh' },
  },
];
