import type { ReadPassage } from './read-passages';

export const readThirteenth: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'names: Korean surname first',
    text: `Bae Ji-won, who runs the largest ferry line in Busan, is not worried about fuel prices. “We bought early this year,” Bae said. “Our tanks are full.”`,
    says: { 'We bought early': 'Bae Ji-won', 'Our tanks are full': 'Bae Ji-won' },
  },
  {
    title: 'names: Vietnamese given name used alone',
    text: `The Mekong Rice Association expects a poor harvest, according to its chairman, Tran Quoc Hieu. "Salt has reached fields that never knew it," Mr Hieu said.`,
    says: { 'Salt has reached fields': 'Tran Quoc Hieu' },
  },
  {
    title: 'names: two of one surname',
    text: `Chidi Okafor, the mayor, and his sister Ngozi Okafor, a lawyer, no longer agree on the new market. "It will bring jobs," the mayor said. "It will bring debts," said Ngozi Okafor.`,
    says: { 'It will bring jobs': 'Chidi Okafor', 'It will bring debts': 'Ngozi Okafor' },
  },
  {
    title: 'names: acronym in brackets',
    text: `The West African Shea Council (WASC) has cut its forecast for the year by a third. Rains came six weeks late, the WASC said on its website.`,
    means: { 'WASC#2': 'West African Shea Council' },
    says: { 'Rains came six weeks late': 'West African Shea Council' },
  },
  {
    title: 'names: Spanish double surname shortened to the first',
    text: `Lucía Paredes Quiroga has taught in the same school in Cochabamba for thirty years. “The roof leaks as it did when I began,” Paredes told reporters.`,
    says: { 'The roof leaks': 'Lucía Paredes Quiroga' },
    means: { 'Paredes#2': 'Lucía Paredes Quiroga' },
  },
  {
    title: 'names: Icelandic first name used alone',
    text: `Katla Sigurjónsdóttir, a geologist at the Northern Volcano Institute, has slept little this week. "The ground is still rising," Katla said.`,
    says: { 'The ground is still rising': 'Katla Sigurjónsdóttir' },
  },
  {
    title: 'names: accents dropped on second mention',
    text: `Striker Martín Ibáñez will leave Rosario at the end of the season, his agent confirmed. “I owe this club everything,” Ibanez said.`,
    says: { 'I owe this club everything': 'Martín Ibáñez' },
    means: { 'Ibanez': 'Martín Ibáñez' },
  },
  {
    title: 'names: person’s name inside a foundation’s name',
    text: `The Helena Marsh Foundation will close its clinic in Lusaka. "Donors have gone elsewhere," the foundation said. Daniel Phiri, a nurse there, said patients had not been told.`,
    says: { 'Donors have gone elsewhere': 'Helena Marsh Foundation', 'patients had not been told': 'Daniel Phiri' },
    without: ['Helena Marsh'],
  },
  {
    title: 'names: Dutch particles at the head of a sentence',
    text: `Pieter van der Kolk grows tulips on land his grandfather drained. Van der Kolk said the new water tax would cost him a quarter of his income.`,
    says: { 'the new water tax would cost': 'Pieter van der Kolk' },
    means: { 'Van der Kolk': 'Pieter van der Kolk' },
  },
  {
    title: 'names: initials first, surname later',
    text: `The inquiry was led by J. P. Naidoo, a retired judge from Durban. “Nobody kept a list of the passengers,” Naidoo wrote in the opening chapter.`,
    says: { 'Nobody kept a list': 'J. P. Naidoo' },
  },
  {
    title: 'names: company shortened to its first word',
    text: `Andara Airways cancelled 40 flights on Monday after pilots called in sick. Passengers would be paid back within a week, Andara said.`,
    says: { 'Passengers would be paid back': 'Andara Airways' },
    means: { 'Andara#2': 'Andara Airways' },
  },
  {
    title: 'names: Arabic article kept in the surname',
    text: `"We will not sell the port," Salim al-Harthy, Oman's transport minister, told a conference in London. Al-Harthy said no foreign buyer had made an offer.`,
    says: { 'We will not sell the port': 'Salim al-Harthy', 'no foreign buyer had made an offer': 'Salim al-Harthy' },
  },
  {
    title: 'names: dame with first name',
    text: `Dame Ruth Ellery, who chairs the Cathedral Trust, opened the restored tower yesterday. Dame Ruth said the bells would ring again by Easter.`,
    says: { 'the bells would ring again': 'Ruth Ellery' },
    means: { 'Dame Ruth#2': 'Ruth Ellery' },
  },
  {
    title: 'names: possessive surname before a quoted noun',
    text: `Tui Faleolo’s lawyers have asked for a new trial. Faleolo’s sister, Mele Tonga, said the family “never doubted him”.`,
    says: { 'never doubted him': 'Mele Tonga' },
    means: { 'him': 'Tui Faleolo' },
  },

  // 2. Descriptions and pronouns
  {
    title: 'descriptions: the spokesperson later',
    text: `Anjali Deshmukh, a spokesperson for the Pune Metro Authority, said the tunnel was safe. Asked about the cracks, the spokesperson said they were "only in the paint".`,
    says: { 'only in the paint': 'Anjali Deshmukh' },
    means: { 'the spokesperson': 'Anjali Deshmukh' },
  },
  {
    title: 'descriptions: she and he in turn',
    text: `Marta Kowalczyk and Henrik Solberg have shared an office for a decade. She calls the new rules “a relief”. He calls them “a nuisance”.`,
    says: { 'a relief': 'Marta Kowalczyk', 'a nuisance': 'Henrik Solberg' },
  },
  {
    title: 'descriptions: the company and its chief',
    text: `Lumeq Batteries lost $90m last year, its chief executive, Priya Raman, told shareholders. The company said it would shut two plants. Ms Raman said she would take no bonus.`,
    says: { 'it would shut two plants': 'Lumeq Batteries', 'she would take no bonus': 'Priya Raman' },
    means: { 'The company': 'Lumeq Batteries' },
  },
  {
    title: 'descriptions: bracketed insertion in a quotation',
    text: `Coach Sione Vaipulu praised his young winger, Kade Morris. "He [Morris] ran until he could not stand," Vaipulu said.`,
    says: { 'ran until he could not stand': 'Sione Vaipulu' },
    means: { 'He': 'Kade Morris' },
  },
  {
    title: 'descriptions: I in a quotation',
    text: `Before she left the dock, Adaeze Nwosu turned to the judge, Colin Barrow. “I have told you the truth,” she said.`,
    says: { 'I have told you the truth': 'Adaeze Nwosu' },
    means: { 'I': 'Adaeze Nwosu', 'you': 'Colin Barrow' },
  },
  {
    title: 'descriptions: the former minister',
    text: `Rodrigo Salvatierra, a former finance minister of Ecuador, was questioned for six hours. His lawyer, Inés Cobo, waited outside. The former minister said he had “nothing to hide”.`,
    says: { 'nothing to hide': 'Rodrigo Salvatierra' },
    means: { 'The former minister': 'Rodrigo Salvatierra' },
  },
  {
    title: 'descriptions: the union as it',
    text: `The Harbour Workers' Union rejected the offer from Delmar Shipping on Tuesday. It said its members had "waited long enough".`,
    says: { 'waited long enough': "Harbour Workers' Union" },
    means: { 'It': "Harbour Workers' Union" },
  },
  {
    title: 'descriptions: the poet by trade',
    text: `Novelist Farida Mansouri and poet Tomás Lindo were asked the same question. The poet said he wrote at dawn. The novelist said she wrote when the children slept.`,
    says: { 'he wrote at dawn': 'Tomás Lindo', 'she wrote when the children slept': 'Farida Mansouri' },
  },
  {
    title: 'descriptions: apposition with age',
    text: `The 71-year-old fisherman, Kaleo Makana, watched the hotel go up from his porch. “They never asked us,” the fisherman said.`,
    says: { 'They never asked us': 'Kaleo Makana' },
    means: { 'the fisherman': 'Kaleo Makana' },
  },
  {
    title: 'descriptions: the defendant and the victim',
    text: `Gareth Pugh denies stealing a violin from Naoko Hayashi at a Cardiff station. The defendant told the court he had "picked up the wrong case".`,
    says: { 'picked up the wrong case': 'Gareth Pugh' },
    means: { 'The defendant': 'Gareth Pugh' },
  },
  {
    title: 'descriptions: the bank and its we',
    text: `Customers of Fenwick Mutual could not reach their money for two days. “We are sorry for the trouble,” the bank said.`,
    says: { 'We are sorry for the trouble': 'Fenwick Mutual' },
    means: { 'the bank': 'Fenwick Mutual', 'We': 'Fenwick Mutual' },
  },
  {
    title: 'descriptions: she in a deputy’s words',
    text: `Dr. Selam Tadesse led the first team into the valley. Her deputy, Yonas Abera, said she "did not sleep for three nights".`,
    says: { 'did not sleep for three nights': 'Yonas Abera' },
    means: { 'she': 'Selam Tadesse', 'Her': 'Selam Tadesse' },
  },
  {
    title: 'descriptions: the latter',
    text: `Ilse Brandt and Oleg Marchuk both applied for the post. The latter withdrew on Friday, saying he "had no wish to wait".`,
    says: { 'had no wish to wait': 'Oleg Marchuk' },
    means: { 'The latter': 'Oleg Marchuk' },
  },

  // 3. Speakers
  {
    title: 'speakers: quotation goes on without a cue',
    text: `"The lake was here when I was a boy," said Moussa Abdoulaye, a herder. "Now you can walk across it."`,
    says: { 'The lake was here': 'Moussa Abdoulaye', 'Now you can walk across it': 'Moussa Abdoulaye' },
  },
  {
    title: 'speakers: quotation in a paragraph of its own',
    text: `Orla Devlin, the head teacher, read the letter twice before she answered.\n\n“We will not close on a promise.”\n\nParents clapped for a full minute.`,
    says: { 'We will not close on a promise': 'Orla Devlin' },
  },
  {
    title: 'speakers: paragraph left open',
    text: `“My father built this mill,” Eduardo Pacheco said. “He carried the stones himself.\n\n“I will not see it turned into flats.”`,
    says: { 'He carried the stones': 'Eduardo Pacheco', 'I will not see it': 'Eduardo Pacheco' },
  },
  {
    title: 'speakers: clause between name and cue',
    text: `Amina Yusuf, who lost her shop in the fire and now sells tea from a cart, said the council had paid her nothing.`,
    says: { 'the council had paid her nothing': 'Amina Yusuf' },
  },
  {
    title: 'speakers: interrupted quotation',
    text: `"The dam," Viktor Hristov said after a long silence, "should never have been built."`,
    says: { 'The dam': 'Viktor Hristov', 'should never have been built': 'Viktor Hristov' },
  },
  {
    title: 'speakers: joint statement',
    text: `"We shall vote together on every budget," Leilani Kahale and Bruce Tennant said in a joint statement on Thursday.`,
    says: { 'We shall vote together': ['Leilani Kahale', 'Bruce Tennant'] },
  },
  {
    title: 'speakers: she added after a reported telling',
    text: `Police in Leeds had told her the road was open, Samira Qureshi said. “I drove straight into the water,” she added.`,
    says: { 'I drove straight into the water': 'Samira Qureshi' },
  },
  {
    title: 'speakers: unnamed official',
    text: `The talks broke down over fish. "Neither side had a map," a senior official said, asking not to be named.`,
    says: { 'Neither side had a map': 'a senior official' },
  },
  {
    title: 'speakers: document speaks',
    text: `Three bridges in the province are unsafe, a report by the Audit Office says. The governor, Rafael Tiongson, said he had not read it.`,
    says: { 'Three bridges in the province': 'a report by the Audit Office', 'he had not read it': 'Rafael Tiongson' },
  },
  {
    title: 'speakers: line above with a colon',
    text: `Julien Mbarga summed up the night in one sentence:\n\n"We forgot how to defend."`,
    says: { 'We forgot how to defend': 'Julien Mbarga' },
  },
  {
    title: 'speakers: dash and name below',
    text: `“The best bread I have eaten outside Tbilisi.”\n— Nino Beridze, food critic`,
    says: { 'The best bread': 'Nino Beridze' },
  },
  {
    title: 'speakers: transcript with labels',
    text: `Host: Was the vote fair?\n\nRenata Fuentes: It was counted in the dark. That is all I know.\n\nHost: Thank you.`,
    says: { 'It was counted in the dark': 'Renata Fuentes', 'That is all I know': 'Renata Fuentes' },
  },
  {
    title: 'speakers: title in quotation marks is nobody’s words',
    text: `Kwabena Asante’s second novel, “The Salt Road”, is out this week. “I wrote it on buses,” he said.`,
    says: { 'I wrote it on buses': 'Kwabena Asante' },
    silent: ['The Salt Road'],
  },
  {
    title: 'speakers: according to at the end',
    text: `The fire began in a storeroom on the second floor, according to Hassan Zerrouki, the fire chief. Residents dispute that.`,
    says: { 'The fire began in a storeroom': 'Hassan Zerrouki' },
  },

  // 4. Capitals, buildings, demonyms
  {
    title: 'places: capital that views and capital with a hotel',
    text: `Seoul views the drill as routine. Reporters were briefed at a hotel in Tokyo.`,
    standing: { 'Seoul': true, 'Tokyo': false },
  },
  {
    title: 'places: capital speaks for its named country',
    text: `Chile will not sign the treaty this year. Santiago said the text “ignores the fishermen”.`,
    says: { 'ignores the fishermen': 'Chile' },
    standing: { 'Santiago': true },
  },
  {
    title: 'places: White House as speaker and as building',
    text: `The White House said no decision had been made. Tourists queued in the rain outside the White House all morning.`,
    standing: { 'White House': true, 'White House#2': false },
  },
  {
    title: 'places: Kremlin denial and a Kremlin wall',
    text: `The Kremlin denied the report. Workers are repainting a tower of the Kremlin before the holiday.`,
    standing: { 'Kremlin': true, 'Kremlin#2': false },
  },
  {
    title: 'places: Downing Street and a protest',
    text: `Downing Street declined to comment on the leak. A small crowd had gathered in Manchester to protest.`,
    standing: { 'Downing Street': true, 'Manchester': false },
  },
  {
    title: 'places: relations between two capitals',
    text: `Ties between Ankara and Athens have warmed since the spring. Ministers will meet in Vienna.`,
    standing: { 'Ankara': true, 'Athens': true, 'Vienna': false },
  },
  {
    title: 'places: one capital twice, in two senses',
    text: `Nairobi has asked its neighbours for help with the locusts. Swarms were seen on Sunday near Nairobi.`,
    standing: { 'Nairobi': true, 'Nairobi#2': false },
  },
  {
    title: 'places: Brussels as rule-maker, city as birthplace',
    text: `Brussels wants a single charger for all telephones by 2030. Bram Claes, who was born in Ghent, invented one.`,
    standing: { 'Brussels': true, 'Ghent': false },
  },
  {
    title: 'places: capital without its country',
    text: `Canberra said it would “study the ruling with care”. The judges sat for nine days in The Hague.`,
    says: { 'study the ruling with care': 'Canberra' },
    standing: { 'Canberra': true },
  },
  {
    title: 'places: Pentagon order and a capital under flood',
    text: `The Pentagon ordered two ships to the gulf. Streets in Manila were under water for a third day.`,
    standing: { 'Pentagon': true, 'Manila': false },
  },
  {
    title: 'places: capital accuses capital',
    text: `Addis Ababa accused Asmara of moving its troops. A doctor in Gondar said the hospital was empty.`,
    standing: { 'Addis Ababa': true, 'Asmara': true, 'Gondar': false },
  },
  {
    title: 'places: capitals stand for two named countries',
    text: `Peru and Bolivia have quarrelled over the lake for years. Lima insists that it holds the northern shore, and La Paz rejects that.`,
    means: { 'Lima': 'Peru', 'La Paz': 'Bolivia' },
  },
  {
    title: 'places: train to the capital',
    text: `Ottawa promised new money for the railways. The night train to Ottawa was four hours late.`,
    standing: { 'Ottawa': true, 'Ottawa#2': false },
  },

  // 5. Roles and affiliations
  {
    title: 'roles: role behind a possessor before a comma',
    text: `Ghana’s trade minister, Yaw Boadi, said the cocoa price would stay as it was.`,
    roles: { 'Yaw Boadi': ['trade minister'] },
    affiliation: { 'Yaw Boadi': 'Ghana' },
  },
  {
    title: 'roles: long role after the name',
    text: `Clara Weissmann, deputy director of the Alpine Rescue Service, said the path was closed.`,
    roles: { 'Clara Weissmann': ['deputy director of the Alpine Rescue Service'] },
    affiliation: { 'Clara Weissmann': 'Alpine Rescue Service' },
  },
  {
    title: 'roles: two roles joined by and',
    text: `Nikhil Bhandari, founder of Tarang Films and chairman of the Mumbai Screen Guild, said cinemas would reopen in spring.`,
    roles: { 'Nikhil Bhandari': ['founder of Tarang Films', 'chairman of the Mumbai Screen Guild'] },
  },
  {
    title: 'roles: role at a university',
    text: `“Bees remember faces,” said Zanele Dube, a biologist at the University of Limpopo.`,
    says: { 'Bees remember faces': 'Zanele Dube' },
    roles: { 'Zanele Dube': ['biologist at the University of Limpopo'] },
    affiliation: { 'Zanele Dube': 'University of Limpopo' },
  },
  {
    title: 'roles: role with of-phrase and city',
    text: `Emil Dragan, mayor of Timisoara, said the trams would run on Sunday.`,
    roles: { 'Emil Dragan': ['mayor of Timisoara'] },
    affiliation: { 'Emil Dragan': 'Timisoara' },
  },
  {
    title: 'roles: country’s role after the name',
    text: `Wanjiru Kamau, Kenya's energy minister, told parliament the blackout would end by night.`,
    roles: { 'Wanjiru Kamau': ["Kenya's energy minister"] },
    affiliation: { 'Wanjiru Kamau': 'Kenya' },
  },
  {
    title: 'roles: its chief executive before the name',
    text: `Norvik Seafood will cut 200 jobs in Bergen. Its chief executive, Astrid Lunde, said salmon prices had collapsed.`,
    roles: { 'Astrid Lunde': ['chief executive'] },
    affiliation: { 'Astrid Lunde': 'Norvik Seafood' },
  },
  {
    title: 'roles: of two people in one sentence',
    text: `Ricardo Moya, president of the Santa Cruz Chamber of Commerce, met Hye-jin Noh, ambassador of South Korea, on Wednesday.`,
    roles: { 'Ricardo Moya': ['president of the Santa Cruz Chamber of Commerce'], 'Hye-jin Noh': ['ambassador of South Korea'] },
  },
  {
    title: 'roles: spokeswoman for a body',
    text: `Teuila Leavasa, a spokeswoman for the Pacific Tuna Commission, said two boats had been seized near Apia.`,
    roles: { 'Teuila Leavasa': ['spokeswoman for the Pacific Tuna Commission'] },
    affiliation: { 'Teuila Leavasa': 'Pacific Tuna Commission' },
  },
  {
    title: 'roles: former role',
    text: `Javier Urrutia, a former director of the Caracas Philharmonic, said the hall had never been so cold.`,
    roles: { 'Javier Urrutia': ['former director of the Caracas Philharmonic'] },
  },
  {
    title: 'roles: second role in a later sentence',
    text: `Ritva Salonen, president of the Finnish Ski Union, opened the slope on Friday. Salonen, a dentist, said she had never broken a bone.`,
    roles: { 'Ritva Salonen': ['president of the Finnish Ski Union', 'dentist'] },
  },
  {
    title: 'roles: role behind with',
    text: `“Half the wells are dry,” said Khalid Baloch, an engineer with the Quetta Water Board.`,
    roles: { 'Khalid Baloch': ['engineer with the Quetta Water Board'] },
    affiliation: { 'Khalid Baloch': 'Quetta Water Board' },
  },
  {
    title: 'roles: spokesperson of a ministry in a capital',
    text: `Nguyen Thi Lan Anh, spokesperson of the Trade Ministry in Hanoi, said the tariff was illegal.`,
    roles: { 'Nguyen Thi Lan Anh': ['spokesperson of the Trade Ministry in Hanoi'] },
  },

  // 6. Dates
  {
    title: 'dates: last weekday in news',
    date: '2024-06-20',
    text: `Two climbers were found alive on Tuesday, rescuers in Nepal said.`,
    days: { 'Tuesday': '2024-06-18' },
  },
  {
    title: 'dates: weekday to come',
    date: '2024-06-20',
    text: `Parliament in Lilongwe will vote on the budget on Monday. Teachers marched on Wednesday.`,
    days: { 'Monday': '2024-06-24', 'Wednesday': '2024-06-19' },
  },
  {
    title: 'dates: yesterday and tomorrow',
    date: '2024-03-01',
    text: `The strike began yesterday and will end tomorrow, the nurses' union said.`,
    days: { 'yesterday': '2024-02-29', 'tomorrow': '2024-03-02' },
  },
  {
    title: 'dates: last month over the turn of the year',
    date: '2025-01-09',
    text: `Exports of copper fell last month, Zambia’s statistics office said.`,
    days: { 'last month': '2024-12' },
  },
  {
    title: 'dates: last year and next year',
    date: '2023-11-15',
    text: `The museum in La Plata drew 300,000 visitors last year. It hopes for half a million next year.`,
    days: { 'last year': '2022', 'next year': '2024' },
  },
  {
    title: 'dates: day and month without a year, past',
    date: '2025-02-10',
    text: `The ferry sank on 28 December, killing four. Divers reached the wreck on 3 January.`,
    days: { '28 December': '2024-12-28', '3 January': '2025-01-03' },
  },
  {
    title: 'dates: span of days in one month',
    date: '2024-06-20',
    text: `The chess festival in Baku will run from 3 to 7 July 2024, the organisers said.`,
    days: { '3 to 7 July 2024': '2024-07-03/2024-07-07' },
  },
  {
    title: 'dates: the same weekday as the paper’s',
    date: '2022-05-06',
    text: `A judge in Montevideo freed the two brothers on Friday, a court clerk said.`,
    days: { 'Friday': '2022-05-06' },
  },
  {
    title: 'dates: days ago',
    date: '2024-03-02',
    text: `The cyclone reached Fiji three days ago, cutting power to the west of the main island.`,
    days: { 'three days ago': '2024-02-28' },
  },
  {
    title: 'dates: habit has no day',
    date: '2024-09-30',
    text: `The market in Ouagadougou opens on Saturdays. It burned down in March 2019 and was rebuilt.`,
    days: { 'Saturdays': null, 'March 2019': '2019-03' },
  },
  {
    title: 'dates: American month and day with a year',
    date: '2025-03-04',
    text: `The company filed for bankruptcy on Oct. 7, 2024, court papers in Delaware show. A hearing is set for April 15.`,
    days: { 'Oct. 7, 2024': '2024-10-07', 'April 15': '2025-04-15' },
  },
  {
    title: 'dates: the next day counted from a date in the story',
    date: '2024-06-20',
    text: `Marisol Banda left home on 30 April 2024. The next day her car was found by the river.`,
    days: { 'The next day': '2024-05-01' },
  },
  {
    title: 'dates: today in a live blog',
    date: '2021-08-22',
    text: `09.14 Good morning. Firefighters near Marseille say today will be the hardest day yet. Winds are due to drop on Tuesday.`,
    days: { 'today': '2021-08-22', 'Tuesday': '2021-08-24' },
  },
];
