/**
 * Eighth held-out set: 90 short passages in the manner of papers and wires, written without a look at the engine.
 * Nine for each of ten difficulties, one to three things asked of each; people and bodies are invented.
 */
import type { ReadPassage } from './read-passages';

/** Ninety passages written blind, without sight of the engine: nine for each of ten difficulties. */
export const readEighth: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'surname first, short with Mr',
    text: `Qiu Wenbo, who runs the ice workshop in Harbin, said the blocks cut from the river were thinner than usual this winter.\n\nMr Qiu added that two of the towers had been left out of the plan.`,
    says: { 'blocks cut from the river': 'Qiu Wenbo', 'two of the towers': 'Qiu Wenbo' },
  },
  {
    title: 'brother and sister with one surname',
    text: `Bae Seung-ho and his sister Bae Ji-won took over the bakery in Daegu from their parents. Ms. Bae said the ovens were lit at three every morning. “My brother sleeps until five,” she added.`,
    says: { 'ovens were lit': 'Bae Ji-won', 'sleeps until five': 'Bae Ji-won' },
    means: { 'My brother': 'Bae Seung-ho' },
  },
  {
    title: 'accents lost in the short form',
    text: `José Ângelo Figueirôa, who grows oysters in Santa Catarina, lost half his stock to the red tide. “I have never smelled the bay like this,” Figueiroa said.\n\nThe state has promised loans.`,
    says: { 'never smelled the bay': 'José Ângelo Figueirôa' },
  },
  {
    title: 'acronym after the full name',
    text: `The Lagos Ferry Crews Union (LFCU) has called off its strike after two nights of talks. In a statement, the LFCU said its members would be paid for the days they lost.`,
    says: { 'members would be paid': 'Lagos Ferry Crews Union' },
    means: { 'LFCU#2': 'Lagos Ferry Crews Union' },
  },
  {
    title: 'foundation named after a person',
    text: `The Harriet Colvin Foundation said it would close its hostel in Leeds before the summer. Harriet Colvin, 71, who left the board in 2019, said a neighbour had told her the news. “Nobody rang,” Colvin said.`,
    says: { 'would close its hostel': 'Harriet Colvin Foundation', 'Nobody rang': 'Harriet Colvin' },
  },
  {
    title: 'ranks and a possessive',
    text: `Brig. Gen. Tendai Mukwasi said the bridge at Chirundu would be open to lorries within a week. Mukwasi’s deputy, Col. Ruth Banda, said divers were still checking two of the piers.`,
    says: { 'open to lorries': 'Tendai Mukwasi', 'divers were still checking': 'Ruth Banda' },
  },
  {
    title: 'two Spanish surnames, then the first of them',
    text: `Lucía Arrieta Quiroga, the prosecutor in Mendoza, has asked for a second autopsy. The first one, Arrieta told reporters, had overlooked a wound on the left hand.`,
    says: { 'overlooked a wound': 'Lucía Arrieta Quiroga' },
    means: { 'Arrieta#2': 'Lucía Arrieta Quiroga' },
  },
  {
    title: 'fashion house and its founder',
    text: `Maison Delacourt said sales fell by a tenth in the first quarter. Camille Delacourt, who founded the house in 1988, said the figures did not surprise her. “Our coats have become too dear,” Ms Delacourt said.`,
    says: { 'sales fell by a tenth': 'Maison Delacourt', 'coats have become too dear': 'Camille Delacourt' },
  },
  {
    title: 'party against its member',
    text: `The Moorland Farmers’ League backed the water levy in Tuesday’s vote, but Olle Brandt, one of its oldest members, did not. “My wells are dry already,” Brandt said.\n\nThe League said the money would pay for new dams.`,
    says: { 'wells are dry': 'Olle Brandt', 'pay for new dams': 'Moorland Farmers’ League' },
  },

  // 2. Descriptions and roles
  {
    title: 'role first and name later',
    text: `The coach was in no mood to talk about the referee. “We lost it in midfield,” Duncan Abara said after the match in Kumasi. The coach also ruled out a change of goalkeeper.`,
    says: { 'lost it in midfield': 'Duncan Abara' },
    means: { 'The coach#2': 'Duncan Abara' },
  },
  {
    title: 'the company and its head',
    text: `Norvane Foods will shut its cannery in Agadir in June. Idriss Belkacem, chief executive of Norvane Foods, blamed the price of sardines. The company said 140 people would lose their jobs.`,
    says: { '140 people would lose': 'Norvane Foods' },
    means: { 'The company': 'Norvane Foods' },
    roles: { 'Idriss Belkacem': ['chief executive of Norvane Foods'] },
  },
  {
    title: 'striker and goalkeeper',
    text: `Striker Mateus Lourinho limped off after twenty minutes and goalkeeper Owen Pratley saved a penalty soon after. The striker said later that his knee had felt sore since the warm-up.`,
    says: { 'knee had felt sore': 'Mateus Lourinho' },
    means: { 'The striker': 'Mateus Lourinho' },
  },
  {
    title: 'spokesperson taken up again',
    text: `Ferries between the islands will stop at dusk, a spokesperson for Hebridean Lines, Morag Tulloch, said on Thursday. The spokesperson said passengers could change their tickets free of charge.`,
    says: { 'change their tickets': 'Morag Tulloch' },
    means: { 'The spokesperson': 'Morag Tulloch' },
    affiliation: { 'Morag Tulloch': 'Hebridean Lines' },
  },
  {
    title: 'apposition after the name',
    text: `“The ice moved eleven metres in a day,” said Sunniva Hegge, a glaciologist at the University of Bergen. Her team will leave the camp in May, the glaciologist said.`,
    says: { 'ice moved eleven metres': 'Sunniva Hegge', 'leave the camp in May': 'Sunniva Hegge' },
    affiliation: { 'Sunniva Hegge': 'University of Bergen' },
  },
  {
    title: 'judge and defendant by description',
    text: `Judge Alan Whitcroft sentenced Peter Maslow, a former surveyor, to four years in prison. The judge said the fraud had ruined three families. The 52-year-old told the court he was sorry.`,
    says: { 'ruined three families': 'Alan Whitcroft', 'he was sorry': 'Peter Maslow' },
    means: { 'The 52-year-old': 'Peter Maslow' },
  },
  {
    title: 'possessor before the role',
    text: `Tarquay’s finance director, Elsbeth Romijn, told analysts that the loss would not be repeated. The airline has not flown to Suriname since March.`,
    says: { 'would not be repeated': 'Elsbeth Romijn' },
    roles: { 'Elsbeth Romijn': ['finance director'] },
    affiliation: { 'Elsbeth Romijn': 'Tarquay' },
  },
  {
    title: 'novelist and translator',
    text: `Novelist Ayumi Tsukahara will not travel to Frankfurt to collect the prize; her translator, Gerd Pohlmann, will go instead. The novelist said she had a book to finish. The translator said he had bought a new suit.`,
    says: { 'a book to finish': 'Ayumi Tsukahara', 'a new suit': 'Gerd Pohlmann' },
  },
  {
    title: 'the hospital and its doctor',
    text: `St Brannoc’s Hospital in Port of Spain has closed two wards. Dr Kezia Ramlogan, an infection specialist at the hospital, said the water tanks were to blame. The hospital said it was awaiting test results.`,
    says: { 'water tanks were to blame': 'Kezia Ramlogan', 'awaiting test results': 'St Brannoc’s Hospital' },
    means: { 'The hospital': 'St Brannoc’s Hospital' },
  },

  // 3. Pronouns
  {
    title: 'woman and man, each by a pronoun',
    text: `Agnieszka Borun succeeded Karol Wit as head of the orchestra in Łódź. She said the strings needed new blood. He said he wished the players well.`,
    says: { 'strings needed new blood': 'Agnieszka Borun', 'wished the players well': 'Karol Wit' },
  },
  {
    title: 'company and its founder, it and he',
    text: `Solarroute, founded by Vikram Seshadri in Pune, has run out of cash. It said it could not pay April wages. He said he would sell his house first.`,
    says: { 'pay April wages': 'Solarroute', 'sell his house first': 'Vikram Seshadri' },
  },
  {
    title: 'she over two sentences',
    text: `Education Minister Farida Osmani met the headmaster, Jawad Rahimi, at the burnt school on Sunday. She walked through the classrooms for an hour. The roof, she said, would be replaced before the rains.`,
    says: { 'would be replaced before the rains': 'Farida Osmani' },
    means: { She: 'Farida Osmani', she: 'Farida Osmani' },
  },
  {
    title: 'it for a guild beside a man',
    text: `The Tygerberg Nurses’ Guild has written to the negotiator, Dawid Kriel. It said the increase would not cover their bus fares.`,
    says: { 'not cover their bus fares': 'Tygerberg Nurses’ Guild' },
    means: { It: 'Tygerberg Nurses’ Guild' },
  },
  {
    title: 'subject keeps the pronoun after told',
    text: `Ewan Strachan told his sister, Isla Strachan, that the boat had been sold. He had signed the papers in Oban, he said, and she would get half of the money.`,
    says: { 'boat had been sold': 'Ewan Strachan' },
    means: { 'she': 'Isla Strachan', 'he': 'Ewan Strachan' },
  },
  {
    title: 'his and her',
    text: `Senator Loida Macaraeg accused Governor Ramil Estanislao of hiding the bills for the stadium. Her figures were invented, he replied. “I have every receipt,” he said.`,
    says: { 'every receipt': 'Ramil Estanislao', 'figures were invented': 'Ramil Estanislao' },
    means: { Her: 'Loida Macaraeg' },
  },
  {
    title: 'pronoun before the name',
    text: `When she arrived at the gallery, Noa Kirsten found the door sealed by police. Curator Ivo Brandl was already outside. “I asked him for the key and he laughed,” she said.`,
    says: { 'asked him for the key': 'Noa Kirsten' },
    means: { him: 'Ivo Brandl', she: 'Noa Kirsten' },
  },
  {
    title: 'it for the committee, he for the senator',
    text: `The Senate Ethics Committee cleared Senator Hugh Palliser of any wrongdoing on Monday. It said he had declared every gift in time. He thanked his staff.`,
    says: { 'declared every gift': 'Senate Ethics Committee' },
    means: { 'he': 'Hugh Palliser', 'He': 'Hugh Palliser' },
  },
  {
    title: 'winner and loser of a match',
    text: `Petra Hlinková beat Yasmin Odukoya 6-2, 6-1 in the second round at Hobart. “My serve worked for once,” Hlinková said. She will play the winner of the late match on Wednesday.`,
    says: { 'serve worked for once': 'Petra Hlinková' },
    means: { She: 'Petra Hlinková' },
  },

  // 4. Joint speakers
  {
    title: 'two presidents and a joint statement',
    text: `President Amadou Keïta-Sow and President Rosa Valdivieso met in Geneva for three hours. In a joint statement, the two leaders said a new air route would open in the autumn.`,
    says: { 'new air route would open': ['Amadou Keïta-Sow', 'Rosa Valdivieso'] },
  },
  {
    title: 'both said',
    text: `Drivers Luca Benassi and Jonas Wiik collided at the second corner in Zandvoort. Both said the sun had blinded them. Wiik said he would pay for the drinks.`,
    says: { 'sun had blinded them': ['Luca Benassi', 'Jonas Wiik'], 'pay for the drinks': 'Jonas Wiik' },
  },
  {
    title: 'the couple',
    text: `Graham Tolley and his wife, Beverley Tolley, have kept bees behind their house in Toowoomba for forty years. The couple said the council’s ban would cost them their garden.`,
    says: { 'would cost them their garden': ['Graham Tolley', 'Beverley Tolley'] },
  },
  {
    title: 'two companies in one release',
    text: `Aurelline Pharma and Kestrel Biologics will test the vaccine together in Ghana. The two companies said in a joint statement that the first doses would be given in May.`,
    says: { 'first doses would be given': ['Aurelline Pharma', 'Kestrel Biologics'] },
  },
  {
    title: 'joined by and before said',
    text: `The dunes need a rest from walkers, Hanneke Post and Wim Terlouw said after counting nests on Texel for a decade. Terlouw said he had seen just four terns this year.`,
    says: { 'dunes need a rest': ['Hanneke Post', 'Wim Terlouw'], 'just four terns': 'Wim Terlouw' },
  },
  {
    title: 'the brothers',
    text: `Selim Ardıç and Tarık Ardıç opened their tea house in Trabzon in 1974. The brothers said they had never raised the price of a glass without shame.`,
    says: { 'never raised the price': ['Selim Ardıç', 'Tarık Ardıç'] },
  },
  {
    title: 'ministers, then one of them',
    text: `Finance Minister Chanda Mulowa and Mines Minister Beatrice Simukonda signed the copper deal in Lusaka. The two ministers said the royalties would stay in the province. Simukonda said schools would come first.`,
    says: { 'royalties would stay': ['Chanda Mulowa', 'Beatrice Simukonda'], 'schools would come first': 'Beatrice Simukonda' },
  },
  {
    title: 'they for a pair of climbers',
    text: `Climbers Pasang Dolma and Erik Saastad were brought down from the ridge by helicopter on Friday. They said they had lived on melted snow for three nights.`,
    says: { 'lived on melted snow': ['Pasang Dolma', 'Erik Saastad'] },
  },
  {
    title: 'two prime ministers in a joint letter',
    text: `Prime Minister Leena Aaltola received her guest, Prime Minister Davit Meladze, on the island fortress off Helsinki. “Our ports will work side by side,” the two prime ministers wrote in a joint letter.`,
    says: { 'ports will work side by side': ['Leena Aaltola', 'Davit Meladze'] },
  },

  // 5. First and second person, brackets
  {
    title: 'I and the name in brackets',
    text: `“I told [Okello] that the tyres were bald,” said mechanic Sarah Nambi, who testified at the inquest in Kampala. The driver, Moses Okello, died at the scene.`,
    says: { 'tyres were bald': 'Sarah Nambi' },
    means: { I: 'Sarah Nambi', Okello: 'Moses Okello' },
  },
  {
    title: 'you for the one addressed',
    text: `Lawmaker Bridget Sorley turned to the bank’s chairman, Philip Amherst, at the hearing. “You knew in June,” Sorley told Amherst. “I knew in August,” Amherst replied.`,
    says: { 'knew in June': 'Bridget Sorley', 'knew in August': 'Philip Amherst' },
    means: { You: 'Philip Amherst' },
  },
  {
    title: 'bracketed pronoun',
    text: `Choreographer Thandeka Zwane has worked with the dancer Joel Pretorius since they were students. “[He] taught me how to fall,” Zwane said in an interview in Durban.`,
    says: { 'how to fall': 'Thandeka Zwane' },
    means: { He: 'Joel Pretorius', me: 'Thandeka Zwane' },
  },
  {
    title: 'my husband',
    text: `Marisol Ibáñez has run the lighthouse at Cabo Raso with her husband, Tomás Leiva, since 1999. “My husband cleans the lens and I keep the log,” Ibáñez said.`,
    says: { 'cleans the lens': 'Marisol Ibáñez' },
    means: { 'My husband': 'Tomás Leiva', I: 'Marisol Ibáñez' },
  },
  {
    title: 'interview with question and answer',
    text: `The Courier spoke to Rukmini Devasahayam, who has umpired chess in Chennai for thirty years.\n\nQ: When did you start?\n\nDevasahayam: I was nineteen and nobody else wanted to do it.`,
    says: { 'nobody else wanted': 'Rukmini Devasahayam' },
    means: { I: 'Rukmini Devasahayam', you: 'Rukmini Devasahayam' },
  },
  {
    title: 'bracketed insertion inside indirect words',
    text: `Sheriff Dale Hutchens said deputies “followed [the truck] for six miles” before it left the road near Amarillo. “I would give the same order again,” he said.`,
    says: { 'for six miles': 'Dale Hutchens', 'the same order again': 'Dale Hutchens' },
    means: { I: 'Dale Hutchens' },
  },
  {
    title: 'a witness quotes himself with another',
    text: `Bartender Cian Molloy was the last to see the missing angler, Declan Forde. “He paid, he shook my hand and he walked towards the pier,” Molloy told the Galway inquest.`,
    says: { 'walked towards the pier': 'Cian Molloy' },
    means: { He: 'Declan Forde', my: 'Cian Molloy' },
  },
  {
    title: 'letter to the editor',
    text: `Sir, – I have taken the 41 bus for twenty years and have never seen it as full as this winter. Would the council kindly explain where the second bus went?\n\nMaeve Hartigan, Drumcondra`,
    says: { 'never seen it as full': 'Maeve Hartigan' },
    means: { I: 'Maeve Hartigan' },
  },
  {
    title: 'two people, each with an I',
    text: `“I carried the flag in Sydney,” said rower Tomasz Grela. His teammate Adam Pyrek smiled. “And I carried his bags,” said Pyrek.`,
    means: { I: 'Tomasz Grela', 'I#2': 'Adam Pyrek', his: 'Tomasz Grela' },
  },

  // 6. Speakers
  {
    title: 'continuing quotation without a cue',
    text: `“The well went dry in April,” said Fatoumata Diallo-Bah, who keeps goats near Gao. “In May the animals began to die.”`,
    says: { 'well went dry': 'Fatoumata Diallo-Bah', 'animals began to die': 'Fatoumata Diallo-Bah' },
  },
  {
    title: 'quotation in a paragraph of its own',
    text: `Retired postman Gareth Penhallow wept as he looked at what was left of the chapel.\n\n“I was married in there.”\n\nThe fire brigade left at noon.`,
    says: { 'was married in there': 'Gareth Penhallow' },
  },
  {
    title: 'attribution after a dash',
    text: `“A city that cannot feed its sparrows will not feed its poor.”\n\n— Ligaya Santos-Reyes, poet, at the opening of the book fair in Manila`,
    says: { 'cannot feed its sparrows': 'Ligaya Santos-Reyes' },
  },
  {
    title: 'attribution in the line above',
    text: `Reactions to the verdict in Rotterdam:\n\nLawyer Joost van Elk:\n\n“My client will appeal before the week is out.”`,
    says: { 'will appeal before': 'Joost van Elk' },
  },
  {
    title: 'clause between name and cue',
    text: `Henrike Staller, who has bred the local sheep for half a century and whose barn burned down last winter, said the wolf was the least of her worries.`,
    says: { 'wolf was the least': 'Henrike Staller' },
  },
  {
    title: 'interrupted quotation',
    text: `“If the rain holds off,” groundsman Clive Bassant said at Bridgetown, “you will see four hundred on that board by tea.”`,
    says: { 'rain holds off': 'Clive Bassant', 'four hundred on that board': 'Clive Bassant' },
  },
  {
    title: 'paragraph left open and taken up',
    text: `Union leader Rafael Montejo addressed the crowd in Valparaíso.\n\n“They offered us two per cent and a calendar,” Montejo said. “We sent the calendar back.\n\n“Tomorrow the cranes will stand still.”`,
    says: { 'sent the calendar back': 'Rafael Montejo', 'cranes will stand still': 'Rafael Montejo' },
  },
  {
    title: 'cue between two quotations, then another speaker',
    text: `“Nobody warned us,” said Halima Yusuf, whose stall in Mombasa was flattened. “They came with a digger.”\n\n“Letters were sent in January,” said Simon Kariuki of the county’s markets office.`,
    says: { 'came with a digger': 'Halima Yusuf', 'Letters were sent': 'Simon Kariuki' },
  },
  {
    title: 'transcript with speaker names',
    text: `The Chairman: Ms Lindqvist, was the valve open?\n\nInga Lindqvist: The valve was shut when I left at six.\n\nThe Chairman: And the lamp was lit?\n\nLindqvist: The lamp had been broken for weeks.`,
    says: { 'valve was shut': 'Inga Lindqvist', 'broken for weeks': 'Inga Lindqvist' },
  },

  // 7. Nested attributions, unnamed sources, documents, agencies
  {
    title: 'minister on what the police told her',
    text: `Interior Minister Solveig Aune said she would not resign. She said the police had told her that the cameras were switched off at midnight.`,
    says: { 'would not resign': 'Solveig Aune', 'cameras were switched off': 'police', 'police had told her': 'Solveig Aune' },
  },
  {
    title: 'a senior official',
    text: `A senior official said the ceasefire talks in Doha had reached “the last two lines”. The official, who asked not to be named, said the lines were about prisoners.`,
    says: { 'the last two lines': 'A senior official', 'about prisoners': 'A senior official' },
  },
  {
    title: 'indictment as source',
    text: `Former harbour master Nikos Varelas was arrested at Piraeus on Monday. The indictment says he let eleven ships leave without papers. Varelas said he had never taken any money.`,
    says: { 'let eleven ships leave': 'indictment', 'never taken any money': 'Nikos Varelas' },
  },
  {
    title: 'told Reuters',
    text: `Zambia will not sell its share in the smelter, the head of the state mining fund, Kapembwa Lungu-Tembo, told Reuters. “There is no buyer and there is no price,” he said.`,
    says: { 'no buyer and there is no price': 'Kapembwa Lungu-Tembo', 'will not sell its share': 'Kapembwa Lungu-Tembo' },
  },
  {
    title: 'photo credit after a quotation',
    text: `“It went up like paper,” said Ana Roque, who watched the mill burn from her kitchen in Covilhã.\n\nThe mill in Covilhã on Tuesday morning. Photo: Lusa`,
    says: { 'went up like paper': 'Ana Roque' },
    silent: ['The mill in Covilhã on Tuesday morning'],
  },
  {
    title: 'newspaper reports what a lawyer said',
    text: `The Straits Chronicle reported that shipowner Desmond Quek had left Singapore by yacht. His lawyer, Priscilla Nair, told the newspaper that Quek was in a hospital in Perth.`,
    says: { 'left Singapore by yacht': 'Straits Chronicle', 'was in a hospital': 'Priscilla Nair' },
  },
  {
    title: 'two people familiar with the matter',
    text: `Brannigan Steel is preparing to sell its rail arm, according to two people familiar with the matter. Brannigan Steel declined to comment.`,
    says: { 'preparing to sell its rail arm': 'two people familiar with the matter' },
  },
  {
    title: 'witness on what the accused had said',
    text: `Housekeeper Dolores Urrutia told the court in Bilbao that her employer, Íñigo Sarasola, had said that the painting was a copy. Urrutia said she had never believed him.`,
    says: { 'painting was a copy': 'Íñigo Sarasola', 'never believed him': 'Dolores Urrutia' },
  },
  {
    title: 'court documents',
    text: `According to court documents, the twins were moved to a clinic in Tampa three days before the raid. Their grandmother, Loretta Pickens, said nobody had asked her.`,
    says: { 'moved to a clinic': 'court documents', 'nobody had asked her': 'Loretta Pickens' },
  },

  // 8. Capitals, buildings, demonyms
  {
    title: 'Beijing acts, Beijing as a place',
    text: `Beijing has rejected the tariff and threatened to answer in kind. The envoy spent two days in Beijing before flying home to Ottawa.`,
    standing: { Beijing: true, 'Beijing#2': false, Ottawa: false },
  },
  {
    title: 'Kremlin as speaker and as walls',
    text: `The Kremlin said it had received no invitation to the summit. Outside, tourists queued in the snow along the walls of the Kremlin.`,
    standing: { Kremlin: true, 'Kremlin#2': false },
  },
  {
    title: 'White House denies, lawn of the White House',
    text: `The White House denied that any such letter had been sent. A helicopter landed on the lawn behind the White House shortly after nine.`,
    standing: { 'White House': true, 'White House#2': false },
  },
  {
    title: 'Brussels and Warsaw quarrel',
    text: `Brussels wants Warsaw to repay the farm subsidies by June. Snow closed the airport in Brussels overnight.`,
    standing: { Brussels: true, Warsaw: true, 'Brussels#2': false },
  },
  {
    title: 'a court sitting in a capital',
    text: `A court in Nairobi on Tuesday freed the two fishermen. Nairobi has accused Kampala of moving the border posts on the lake.`,
    standing: { Nairobi: false, 'Nairobi#2': true, Kampala: true },
  },
  {
    title: 'Downing Street',
    text: `Downing Street insisted that the plan had not changed. Hundreds of nurses marched past Downing Street with drums and whistles.`,
    standing: { 'Downing Street': true, 'Downing Street#2': false },
  },
  {
    title: 'the Dutch veto, Dutch cheese',
    text: `The Dutch vetoed the new herring quota at the ministers’ meeting on Monday, while the Danes abstained. At the door, farmers handed out slices of Dutch cheese.`,
    standing: { Dutch: true, Danes: true, 'Dutch#2': false },
  },
  {
    title: 'capitals as places only',
    text: `The train from Vienna to Budapest was three hours late because of a fallen tree. “We sang to keep warm,” said passenger Edit Somlai.`,
    standing: { Vienna: false, Budapest: false },
    says: { 'sang to keep warm': 'Edit Somlai' },
  },
  {
    title: 'Tokyo and Seoul agree, concert in Seoul',
    text: `Tokyo and Seoul have agreed to share their radar data, ending a quarrel of seven years. The pianist Haruka Minegishi plays in Seoul tonight.`,
    standing: { Tokyo: true, Seoul: true, 'Seoul#2': false },
  },

  // 9. Days
  {
    title: 'weekday just past',
    date: '2026-03-18',
    text: `Two miners were rescued near Oruro on Monday after nine days underground. Rescuer Froilán Choque said they had asked for coffee first.`,
    days: { Monday: '2026-03-16' },
    says: { 'asked for coffee first': 'Froilán Choque' },
  },
  {
    title: 'weekday ahead',
    date: '2026-03-18',
    text: `Parliament in Tallinn will vote on the fuel tax on Friday. Speaker Maarja Lepik said on Tuesday that the result was open.`,
    days: { Friday: '2026-03-20', Tuesday: '2026-03-17' },
  },
  {
    title: 'last month and next month',
    date: '2025-11-10',
    text: `Exports of vanilla from Madagascar fell by a fifth last month. The growers’ board will set a new floor price next month.`,
    days: { 'last month': '2025-10', 'next month': '2025-12' },
  },
  {
    title: 'dateline and yesterday',
    date: '2024-07-05',
    text: `SUVA, July 5 — Fiji’s sugar mills reopened yesterday after a strike of three weeks. Union secretary Anare Vuniwaqa said the cane had waited long enough.`,
    days: { 'July 5': '2024-07-05', yesterday: '2024-07-04' },
    says: { 'cane had waited': 'Anare Vuniwaqa' },
  },
  {
    title: 'range of days',
    date: '2026-01-02',
    text: `The book fair in Jaipur will run from 15 to 19 January 2026. Entry is free for children, the organisers said.`,
    days: { '15 to 19 January 2026': '2026-01-15/2026-01-19' },
    says: { 'free for children': 'organisers' },
  },
  {
    title: 'a day nobody can place',
    date: '2026-03-18',
    text: `The letter to the bishop bears no year. It was written on a Thursday, archivist Ottilie Brenner said in Graz yesterday, and posted on a Saturday.`,
    days: { Thursday: null, Saturday: null, yesterday: '2026-03-17' },
  },
  {
    title: 'year turned between document and day',
    date: '2026-01-02',
    text: `The tanker ran aground off Mauritius on December 29. Salvage crews pumped out the last of the oil on Thursday, the coast guard said.`,
    days: { 'December 29': '2025-12-29', Thursday: '2026-01-01' },
    says: { 'last of the oil': 'coast guard' },
  },
  {
    title: 'a woman called April and a march',
    date: '2025-11-10',
    text: `April Dunsmore, who led the march to the dam on Sunday, said the water belonged to the valley. She has been summoned to appear on November 21.`,
    days: { April: 'no date', Sunday: '2025-11-09', 'November 21': '2025-11-21' },
  },
  {
    title: 'today, tomorrow, and a full date',
    date: '2024-07-05',
    text: `The regatta off Split was called off today because of high winds. It will be held tomorrow instead, organisers said. The race was first sailed on 12 August 1951.`,
    days: { today: '2024-07-05', tomorrow: '2024-07-06', '12 August 1951': '1951-08-12' },
  },

  // 10. Nobody, silence, affiliations, and roles
  {
    title: 'it is said',
    text: `It is said that the bell of Saint Orsola rings by itself before an earthquake. Sacristan Bruno Faccin said he had never heard it do so.`,
    says: { 'rings by itself': null, 'never heard it do so': 'Bruno Faccin' },
  },
  {
    title: 'title of a book in quotation marks',
    text: `Yusra Haddadin’s second novel, “The Salt Stair”, has been shortlisted for a prize in Amman. “I wrote it on the bus,” Haddadin said.`,
    silent: ['The Salt Stair'],
    says: { 'wrote it on the bus': 'Yusra Haddadin' },
  },
  {
    title: 'words held at arm’s length',
    text: `The “smart” benches installed in Christchurch last spring have stopped charging phones. City engineer Rewi Tamahori said the batteries had been stolen.`,
    silent: ['smart'],
    says: { 'batteries had been stolen': 'Rewi Tamahori' },
  },
  {
    title: 'rumour has it',
    text: `Rumour has it that the goalkeeper will leave Montevideo in the winter. Club president Aníbal Recalde said no offer had come in.`,
    says: { 'will leave Montevideo': null, 'no offer had come in': 'Aníbal Recalde' },
  },
  {
    title: 'head of a body, by of',
    text: `Nomvula Khoza, director of the Limpopo Seed Bank, said maize from 1931 had sprouted. “It smelled of rain,” she said.`,
    says: { 'maize from 1931': 'Nomvula Khoza' },
    roles: { 'Nomvula Khoza': ['director of the Limpopo Seed Bank'] },
    affiliation: { 'Nomvula Khoza': 'Limpopo Seed Bank' },
  },
  {
    title: 'from a body, without a role',
    text: `“The nets are empty by ten in the morning,” said Tevita Moala from the Tonga Reef Trust. The trust said a closed season was overdue.`,
    says: { 'nets are empty': 'Tevita Moala', 'season was overdue': 'Tonga Reef Trust' },
    affiliation: { 'Tevita Moala': 'Tonga Reef Trust' },
  },
  {
    title: 'possessor and body apart',
    text: `Fjellkraft’s chief engineer, Tor Erling Moe, said the turbine would turn again by Easter. Villagers in Odda have used candles since the slide.`,
    roles: { 'Tor Erling Moe': ['chief engineer'] },
    affiliation: { 'Tor Erling Moe': 'Fjellkraft' },
  },
  {
    title: 'names of a ship and a song',
    text: `The ferry “Queen of Tides” left Halifax an hour late with a brass band on deck playing “Farewell to the Narrows”. “We ran out of tea,” said steward Lorne MacAskill.`,
    silent: ['Queen of Tides', 'Farewell to the Narrows'],
    says: { 'ran out of tea': 'Lorne MacAskill' },
  },
  {
    title: 'secretary general of a league',
    text: `The secretary general of the Andean Cycling League, Wilmer Tocto, said the stage to Cusco would be shortened. Riders had complained of the dust.`,
    says: { 'would be shortened': 'Wilmer Tocto' },
    roles: { 'Wilmer Tocto': ['secretary general of the Andean Cycling League'] },
    affiliation: { 'Wilmer Tocto': 'Andean Cycling League' },
  },
];
