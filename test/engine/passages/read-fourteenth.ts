import type { ReadPassage } from './read-passages';

export const readFourteenth: readonly ReadPassage[] = [
  // ---------------------------------------------------------------- 1. names
  {
    title: 'surname alone after the full name',
    text: `The clinic in Polokwane has been without running water since the pump failed. Nokuthula Mabaso, who manages it, keeps a row of buckets by the door. "We wash our hands in rain," Mabaso said.`,
    says: { 'wash our hands in rain': 'Nokuthula Mabaso' },
  },
  {
    title: 'Chinese name, surname first',
    text: `Property sales in the province fell for a sixth month, according to Qiu Zhenhai, an analyst with Lotus Harbour Securities. “Buyers are waiting for the floor,” Qiu said. “Nobody knows where it is.”`,
    says: { 'Buyers are waiting': 'Qiu Zhenhai', 'Nobody knows where': 'Qiu Zhenhai' },
  },
  {
    title: 'Korean name with courtesy title later',
    text: `Bae Sung-woo spent 11 years on a shipyard crane before he opened his bakery. “The hours are the same, but the bread does not fall on anyone,” Mr. Bae said.`,
    says: { 'bread does not fall': 'Bae Sung-woo' },
    means: { 'Mr. Bae': 'Bae Sung-woo' },
  },
  {
    title: 'Vietnamese name, given name later',
    text: `Tran Quoc Dung, a rice farmer in the Mekong Delta, lost half his crop to salt water. “My father never saw the sea come this far,” Dung said.`,
    says: { 'never saw the sea': 'Tran Quoc Dung' },
  },
  {
    title: 'Icelandic first name used later',
    text: `Sigrun Einarsdottir has led the rescue team in Husavik for nine winters. The road over the heath should have been shut an hour earlier, Sigrun said.`,
    says: { 'should have been shut': 'Sigrun Einarsdottir' },
  },
  {
    title: 'brother and sister of one surname',
    text: `Ricardo Pacheco and his sister Lucía run the last ferry on the river. Lucía Pacheco said the bridge would put them out of work within a year. “Then we will sell fish,” Ricardo Pacheco said.`,
    says: { 'put them out of work': 'Lucía Pacheco', 'we will sell fish': 'Ricardo Pacheco' },
  },
  {
    title: 'acronym of a body',
    text: `The Pan-Andean Fisheries Council (PAFC) cut the anchovy quota by a fifth on Monday. The PAFC said stocks had not recovered from two warm years.`,
    says: { 'stocks had not recovered': 'Pan-Andean Fisheries Council' },
  },
  {
    title: 'possessive name before the speaker',
    text: `Tofa Leavasa’s lawyer, Miriam Stolz, told the court in Apia that the letters were forged. The judge will rule on them next month.`,
    says: { 'the letters were forged': 'Miriam Stolz' },
  },
  {
    title: 'foundation named after a person',
    text: `Folarin Adeyemi, the banker, died in Lagos at the age of 91. The Adeyemi Foundation said in a statement that its scholarships would continue.`,
    says: { 'scholarships would continue': 'Adeyemi Foundation' },
  },
  {
    title: 'name with accents',
    text: `The council voted to close the swimming pool. "It's a bad day for every child in this town," said Željko Brčić, who learned to swim there. Brčić said he would collect signatures.`,
    says: { 'a bad day for every child': 'Željko Brčić', 'collect signatures': 'Željko Brčić' },
  },
  {
    title: 'military rank before the name',
    text: `Maj. Gen. Prasit Wongkham told reporters that the checkpoint had been empty since dawn. “My men left in good order,” the general said.`,
    says: { 'checkpoint had been empty': 'Prasit Wongkham', 'left in good order': 'Prasit Wongkham' },
  },
  {
    title: 'Arabic name with the article',
    text: `The refinery will reopen in stages, said Hamad al-Rumaithi, who oversees the repairs. Al-Rumaithi said the first unit would start within days.`,
    says: { 'reopen in stages': 'Hamad al-Rumaithi', 'the first unit would start': 'Hamad al-Rumaithi' },
  },
  {
    title: 'Spanish double surname shortened to the first',
    text: `Esteban Quiroga Villalba bought the railway in 1998 for a single peso. “I overpaid,” Mr Quiroga likes to say.`,
    says: { 'I overpaid': 'Esteban Quiroga Villalba' },
  },
  {
    title: 'Dutch particle, capital without first name',
    text: `Joost van der Meulen has measured the dyke every spring since he left school. “It sinks a thumb’s width a year,” Van der Meulen said.`,
    says: { 'sinks a thumb’s width': 'Joost van der Meulen' },
  },
  {
    title: 'initials before the surname',
    text: `K.R. Somasundaram, the stationmaster at Erode, waved the train through on a yellow signal, the inquiry heard. Mr Somasundaram said he had not slept for 30 hours.`,
    says: { 'had not slept': 'K.R. Somasundaram' },
  },
  {
    title: 'city that could be a first name',
    text: `Chelsea Okoye missed the final after her flight out of Charlotte was cancelled. "I watched it on my phone in the departure lounge," Okoye said.`,
    says: { 'watched it on my phone': 'Chelsea Okoye' },
    without: ['Charlotte'],
  },
  {
    title: 'husband and wife of one surname, Mrs',
    text: `Desmond and Althea Bramwell have kept bees outside Mandeville for 40 years. “He talks to them and I do the work,” said Mrs Bramwell.`,
    says: { 'I do the work': 'Althea Bramwell' },
  },

  // ------------------------------------------- 2. descriptions and pronouns
  {
    title: 'she after a single woman',
    text: `Ingrid Solheim resigned as head of the port authority on Tuesday. She said the board had ignored her warnings about the cranes.`,
    says: { 'ignored her warnings': 'Ingrid Solheim' },
    means: { She: 'Ingrid Solheim' },
  },
  {
    title: 'the spokesperson later',
    text: `The search was called off at dusk, said Tendai Chikomba, a spokesman for the coast guard. It would resume at first light, the spokesman added.`,
    says: { 'resume at first light': 'Tendai Chikomba' },
    means: { 'the spokesman': 'Tendai Chikomba' },
  },
  {
    title: 'the company',
    text: `Shares in Marlowe Tyre fell 9 percent after it recalled two million tires. The company said the fault lay with a supplier.`,
    says: { 'the fault lay with a supplier': 'Marlowe Tyre' },
    means: { 'The company': 'Marlowe Tyre' },
  },
  {
    title: 'I in a quotation',
    text: `“I have never taken a cent from that company,” Senator Rubén Arce told the committee.`,
    says: { 'never taken a cent': 'Rubén Arce' },
    means: { I: 'Rubén Arce' },
  },
  {
    title: 'he and she told apart by sex',
    text: `Queen’s counsel Harriet Nwosu questioned the surgeon, Alan Petrie, for three hours. She asked him whether he had read the chart. He said he had not.`,
    means: { She: 'Harriet Nwosu', He: 'Alan Petrie' },
  },
  {
    title: 'bracketed name inside a quotation',
    text: `Mele Tupou, the team captain, had no doubt about the turning point. "When [coach Sione Vainikolo] took off his jacket, we knew he was angry," she said.`,
    says: { 'took off his jacket': 'Mele Tupou' },
    means: { he: 'Sione Vainikolo', she: 'Mele Tupou' },
  },
  {
    title: 'apposition that returns as a description',
    text: `Yusuf Bangura, a 34-year-old teacher, was the first to reach the bus. The teacher said he broke a window with a stone.`,
    says: { 'broke a window': 'Yusuf Bangura' },
    means: { 'The teacher': 'Yusuf Bangura' },
  },
  {
    title: 'the ministry',
    text: `The Culture Ministry in Lima has closed the upper terraces of the ruin to visitors. The ministry said 600 people a day were walking on the walls.`,
    means: { 'The ministry': 'Culture Ministry' },
    says: { 'were walking on the walls': 'Culture Ministry' },
  },
  {
    title: 'former and latter',
    text: `Both Anneke Visser and Carlo Bonetti bid for the vineyard. The latter withdrew, saying the price was “a fairy tale”.`,
    means: { 'The latter': 'Carlo Bonetti' },
    says: { 'a fairy tale': 'Carlo Bonetti' },
  },
  {
    title: 'his own daughter speaks of him',
    text: `The painter Okello Wani died on Sunday at his home outside Gulu. “He mixed his colours from the road,” said his daughter, Grace Akello.`,
    says: { 'mixed his colours': 'Grace Akello' },
    means: { He: 'Okello Wani' },
  },
  {
    title: 'we of a club spoken by its coach',
    text: `Dynamo Tarnova will not replace the injured striker. “We have boys in the academy who are hungry,” the coach, Plamen Rusev, said after training.`,
    says: { 'boys in the academy': 'Plamen Rusev' },
  },
  {
    title: 'the minister later',
    text: `Farmers will be paid by the end of the harvest, Agriculture Minister Saida Karimova promised on Thursday. The minister did not say where the money would come from.`,
    means: { 'The minister': 'Saida Karimova' },
  },
  {
    title: 'the widow',
    text: `Hyacinth Duval was married to the boxer Emmanuel Duval for 22 years. The widow told the inquest in Castries that he had complained of headaches since the fight.`,
    says: { 'complained of headaches': 'Hyacinth Duval' },
    means: { he: 'Emmanuel Duval' },
  },
  {
    title: 'the bank as it',
    text: `Banco Serrano will close 40 branches this year. It said most customers now used their phones.`,
    says: { 'customers now used their phones': 'Banco Serrano' },
    means: { It: 'Banco Serrano' },
  },
  {
    title: 'you in a question to a witness',
    text: `“Did you sign this cheque?” the prosecutor, Wanjiru Kamau, asked the treasurer, Peter Oduya. “That is not my hand,” he replied.`,
    says: { 'sign this cheque': 'Wanjiru Kamau', 'not my hand': 'Peter Oduya' },
    means: { you: 'Peter Oduya' },
  },
  {
    title: 'age as a description',
    text: `Kirra Donnelly won the women’s race in Darwin by almost a minute. The 19-year-old said she had nearly stayed in bed.`,
    says: { 'nearly stayed in bed': 'Kirra Donnelly' },
    means: { 'The 19-year-old': 'Kirra Donnelly' },
  },
  {
    title: 'nationality as a description of a player',
    text: `Mattias Ekdahl beat Rohan Deshpande in four sets on Court 3. The Swede said the heat had suited him; the Indian said his knee had not.`,
    says: { 'the heat had suited him': 'Mattias Ekdahl', 'his knee had not': 'Rohan Deshpande' },
  },

  // ----------------------------------------------------------- 3. speakers
  {
    title: 'quotation goes on after the cue',
    text: `“The ice used to hold a truck,” said Aput Kleist, a hunter in Ilulissat. “Now it will not hold a dog.”`,
    says: { 'used to hold a truck': 'Aput Kleist', 'will not hold a dog': 'Aput Kleist' },
  },
  {
    title: 'quotation in a paragraph of its own',
    text: `Leticia Barrios, who owns the corner store, heard the blast before she saw the smoke.\n\n“I thought it was the gas truck.”`,
    says: { 'I thought it was the gas truck': 'Leticia Barrios' },
  },
  {
    title: 'paragraph left open and continued',
    text: `Archbishop Dominic Asante addressed the marchers from the cathedral steps. “You have walked far,” he said. “You may rest here tonight.\n\n“But in the morning you must walk on.”`,
    says: { 'must walk on': 'Dominic Asante' },
  },
  {
    title: 'name in the line above with a colon',
    text: `Farah Siddiqui, who has taught at the school for 20 years, put it this way:\n\n“A roof is not a luxury.”`,
    says: { 'A roof is not a luxury': 'Farah Siddiqui' },
  },
  {
    title: 'attribution after a dash',
    text: `Quotes of the week\n\n“If you can’t fix the pothole, at least plant something in it.” — Councilwoman Dolores Archuleta, at the budget hearing`,
    says: { 'fix the pothole': 'Dolores Archuleta' },
  },
  {
    title: 'clause between the name and the cue',
    text: `Bogdan Stanciu, whose brother was on the night shift when the gallery collapsed, said the alarm never sounded.`,
    says: { 'the alarm never sounded': 'Bogdan Stanciu' },
  },
  {
    title: 'quotation interrupted by the cue',
    text: `“The trouble with a museum,” Hinemoa Parata said, “is that nothing in it can be touched.”`,
    says: { 'The trouble with a museum': 'Hinemoa Parata', 'nothing in it can be touched': 'Hinemoa Parata' },
  },
  {
    title: 'joint statement of two bodies',
    text: `Oxfam and Save the Children said in a joint statement that the crossing must reopen before the rains.`,
    says: { 'the crossing must reopen': ['Oxfam', 'Save the Children'] },
  },
  {
    title: 'words of another quoted inside a quotation',
    text: `Gulnara Abdrakhmanova waited at the gate all night. “The guard told me, ‘Go home, there is no list,’ and then he laughed,” she said.`,
    says: { 'then he laughed': 'Gulnara Abdrakhmanova', 'there is no list': 'The guard' },
  },
  {
    title: 'unnamed official',
    text: `The talks broke up after less than an hour. "They never got past the seating plan," said a senior official who was in the room.`,
    says: { 'past the seating plan': 'a senior official' },
  },
  {
    title: 'a report speaks',
    text: `A report by the Audit Office found that half of the new ambulances had never left the depot. The health department declined to comment.`,
    says: { 'had never left the depot': 'A report by the Audit Office' },
  },
  {
    title: 'according to at the end',
    text: `At least 14 fishermen were picked up by a passing tanker, according to the Sri Lanka Navy.`,
    says: { 'picked up by a passing tanker': 'Sri Lanka Navy' },
  },
  {
    title: 'passive with no speaker',
    text: `It was said in the old days that the well had no bottom. Last week divers found it, at 31 metres.`,
    says: { 'the well had no bottom': null },
  },
  {
    title: 'scare quotes and a title',
    text: `The ministry’s “temporary” fence is now in its eleventh year. It appears on the cover of Pilar Echeverri’s new novel, “The Long Wire.”`,
    silent: ['temporary', 'The Long Wire'],
  },
  {
    title: 'transcript with names in front',
    text: `Oluwaseun Bello: Did anyone check the valve?\n\nMartin Haas: Not that I recall.\n\nOluwaseun Bello: Then who signed the sheet?`,
    says: { 'Did anyone check the valve': 'Oluwaseun Bello', 'Not that I recall': 'Martin Haas', 'who signed the sheet': 'Oluwaseun Bello' },
  },
  {
    title: 'a voice from the crowd',
    text: `Mayor Giancarlo Tedesco had barely begun to speak. “Where is our money?” shouted a voice from the back. “You will have it,” the mayor answered.`,
    says: { 'Where is our money': 'a voice', 'You will have it': 'Giancarlo Tedesco' },
  },
  {
    title: 'dialogue with alternating turns',
    text: `“Is it safe?” Noor Haddad asked the engineer, Tomasz Wilk.\n\n“For today,” Wilk said.\n\n“And tomorrow?” Haddad asked.`,
    says: { 'Is it safe': 'Noor Haddad', 'For today': 'Tomasz Wilk', 'And tomorrow': 'Noor Haddad' },
  },

  // ------------------------------------ 4. capitals, buildings, demonyms
  {
    title: 'capital for a government, country named',
    text: `South Korea will not attend the naval drill. Seoul said the date had been chosen without consulting it.`,
    says: { 'chosen without consulting': 'South Korea' },
    standing: { Seoul: true },
  },
  {
    title: 'capital for a government, country not named',
    text: `The pipeline deal collapsed when Ankara demanded a new price, two diplomats said.`,
    standing: { Ankara: true },
  },
  {
    title: 'capital as a mere place',
    text: `The delegates met in a hotel in Nairobi and left before dinner. The session lasted 40 minutes.`,
    standing: { Nairobi: false },
  },
  {
    title: 'one city in both senses',
    text: `Protesters marched through Lima on Saturday against the mining law. The march came a day after Lima rejected a request from Bolivia to reopen talks on the lake.`,
    standing: { Lima: false, 'Lima#2': true },
  },
  {
    title: 'White House speaks',
    text: `The White House said the president would veto the bill. Senate leaders promised a vote by Friday.`,
    says: { 'would veto the bill': 'White House' },
    standing: { 'White House': true },
  },
  {
    title: 'building as a place',
    text: `A man climbed the fence of the White House on Sunday night and was arrested on the north lawn. Nobody was hurt.`,
    standing: { 'White House': false },
  },
  {
    title: 'Downing Street as an institution',
    text: `Downing Street refused to say whether the minister still had the prime minister’s confidence.`,
    standing: { 'Downing Street': true },
  },
  {
    title: 'street as a street',
    text: `Several thousand nurses walked past the end of Downing Street, banging saucepans, on their way to Trafalgar Square.`,
    standing: { 'Downing Street': false },
  },
  {
    title: 'Kremlin speaks',
    text: `The Kremlin dismissed the report as “a bedtime story” on Wednesday.`,
    says: { 'a bedtime story': 'Kremlin' },
    standing: { Kremlin: true },
  },
  {
    title: 'two capitals in a quarrel',
    text: `Relations between Khartoum and Addis Ababa have soured over the dam. Engineers say the reservoir is two thirds full.`,
    standing: { Khartoum: true, 'Addis Ababa': true },
  },
  {
    title: 'capital as dateline',
    text: `OTTAWA — Canada will send 200 forestry workers to help fight fires in Chile, the government said on Monday.`,
    standing: { OTTAWA: false },
  },
  {
    title: 'capital with a weather report',
    text: `Jakarta was under half a metre of water on Friday after a night of rain. Schools were shut across the city.`,
    standing: { Jakarta: false },
  },
  {
    title: 'capital with views',
    text: `Tokyo views the islands as its own and has protested each time a survey ship approaches. The nearest inhabited port is 160 miles away.`,
    standing: { Tokyo: true },
  },
  {
    title: 'Pentagon speaks',
    text: `Two drones were shot down over the strait, the Pentagon said. It gave no further details.`,
    says: { 'shot down over the strait': 'Pentagon' },
    means: { It: 'Pentagon' },
  },
  {
    title: 'capital in a person’s life',
    text: `Born in Buenos Aires to a tailor and a seamstress, Graciela Monti moved to Madrid at 17 to study the cello.`,
    standing: { 'Buenos Aires': false, Madrid: false },
  },
  {
    title: 'country speaks',
    text: `New Zealand said it would take 150 of the stranded families. Its nearest airfield is six hours away.`,
    says: { 'take 150 of the stranded families': 'New Zealand' },
    means: { it: 'New Zealand' },
  },
  {
    title: 'capital pressed by another government',
    text: `Under pressure from Washington, Guatemala agreed to extend the lease on the airstrip. The runway was built by a banana company.`,
    standing: { Washington: true },
  },

  // ------------------------------------------------ 5. roles, affiliations
  {
    title: 'role before the name with a country',
    text: `Kenya’s energy minister, Lydia Chepkoech, said the blackout would last until morning.`,
    roles: { 'Lydia Chepkoech': ['energy minister'] },
    affiliation: { 'Lydia Chepkoech': 'Kenya' },
  },
  {
    title: 'role behind the name with a company',
    text: `Demand is falling faster than anyone planned for, said Anselm Richter, chief economist at Nordhaven Bank.`,
    roles: { 'Anselm Richter': ['chief economist at Nordhaven Bank'] },
    affiliation: { 'Anselm Richter': 'Nordhaven Bank' },
  },
  {
    title: 'two roles in one apposition',
    text: `Teuila Faleolo, a former netball international and the chair of Sport Samoa, opened the new courts on Saturday.`,
    roles: { 'Teuila Faleolo': ['former netball international', 'chair of Sport Samoa'] },
    affiliation: { 'Teuila Faleolo': 'Sport Samoa' },
  },
  {
    title: 'its before the role',
    text: `Corvane Motors will stop making vans next year. Its chief executive, Beatriz Lanza, told staff by video.`,
    roles: { 'Beatriz Lanza': ['chief executive'] },
    affiliation: { 'Beatriz Lanza': 'Corvane Motors' },
  },
  {
    title: 'spokeswoman for a ministry',
    text: `No one has been arrested, said Mariam Tounkara, a spokeswoman for Mali’s Interior Ministry.`,
    roles: { 'Mariam Tounkara': ['spokeswoman for Mali’s Interior Ministry'] },
  },
  {
    title: 'professor of a subject at a university',
    text: `“Coral does not read treaties,” said Hiroko Tanabe, a professor of marine biology at the University of the Ryukyus.`,
    roles: { 'Hiroko Tanabe': ['professor of marine biology at the University of the Ryukyus'] },
    affiliation: { 'Hiroko Tanabe': 'University of the Ryukyus' },
  },
  {
    title: 'role without article before the name',
    text: `Defence Minister Pavel Hruška flew home early from the summit. His office gave no reason.`,
    roles: { 'Pavel Hruška': ['Defence Minister'] },
  },
  {
    title: 'two people with their roles in one sentence',
    text: `The treaty was signed by Omar Sesay, foreign minister of Sierra Leone, and Jeanne Koivogui, ambassador of Guinea.`,
    roles: { 'Omar Sesay': ['foreign minister of Sierra Leone'], 'Jeanne Koivogui': ['ambassador of Guinea'] },
    affiliation: { 'Jeanne Koivogui': 'Guinea' },
  },
  {
    title: 'who-clause gives the role',
    text: `Gareth Pugh, who is head of engineering at Severn Rail, told the inquiry that the bolts had been ordered twice.`,
    roles: { 'Gareth Pugh': ['head of engineering at Severn Rail'] },
    affiliation: { 'Gareth Pugh': 'Severn Rail' },
  },
  {
    title: 'affiliation by of',
    text: `Ana Cristina Furtado of the Atlantic Whale Trust said the calf had been dead for about two days.`,
    says: { 'the calf had been dead': 'Ana Cristina Furtado' },
    affiliation: { 'Ana Cristina Furtado': 'Atlantic Whale Trust' },
  },
  {
    title: 'team before the role',
    text: `“We lost the second half in the tunnel,” Senegal coach Abdou Diatta said.`,
    roles: { 'Abdou Diatta': ['Senegal coach'] },
    affiliation: { 'Abdou Diatta': 'Senegal' },
  },
  {
    title: 'state of a lawmaker',
    text: `Representative Janelle Whitcomb of Ohio said she would vote against the bridge bill.`,
    says: { 'vote against the bridge bill': 'Janelle Whitcomb' },
    affiliation: { 'Janelle Whitcomb': 'Ohio' },
  },
  {
    title: 'deputy director of an institute',
    text: `The fault has been quiet since 1906, said Arturo Mendizábal, deputy director of the Pacific Seismic Institute in Antofagasta.`,
    roles: { 'Arturo Mendizábal': ['deputy director of the Pacific Seismic Institute in Antofagasta'] },
    affiliation: { 'Arturo Mendizábal': 'Pacific Seismic Institute' },
  },
  {
    title: 'role of one person, relative of another',
    text: `Nilufar Yuldasheva, secretary-general of the Aral Basin Commission, was met at the airport by her husband, Rustam.`,
    roles: { 'Nilufar Yuldasheva': ['secretary-general of the Aral Basin Commission'] },
    affiliation: { 'Nilufar Yuldasheva': 'Aral Basin Commission' },
  },
  {
    title: 'letter to the editor with a signature',
    text: `Your article on the tram extension omits the cost of moving the water mains.\n\nFiona Cathcart\nChair, Leith Residents’ Association`,
    says: { 'omits the cost of moving': 'Fiona Cathcart' },
    affiliation: { 'Fiona Cathcart': 'Leith Residents’ Association' },
  },
  {
    title: 'former role with a body',
    text: `Dov Abramson, a former governor of the Bank of Israel, called the rate cut “a gamble”.`,
    says: { 'a gamble': 'Dov Abramson' },
    roles: { 'Dov Abramson': ['former governor of the Bank of Israel'] },
  },

  // --------------------------------------------------------------- 6. dates
  {
    title: 'weekday in the past',
    date: '2024-06-20',
    text: `Thieves cut a hole in the museum roof on Tuesday and took a single stamp, the police in Graz said.`,
    days: { Tuesday: '2024-06-18' },
  },
  {
    title: 'weekday still to come',
    date: '2023-03-14',
    text: `The strike will begin on Friday unless the airline improves its offer, the pilots’ union in Manila said.`,
    days: { Friday: '2023-03-17' },
  },
  {
    title: 'weekdays before and after in one sentence',
    date: '2024-07-31',
    text: `The bill passed the lower house on Monday and will go to the Senate on Thursday.`,
    days: { Monday: '2024-07-29', Thursday: '2024-08-01' },
  },
  {
    title: 'yesterday and tomorrow',
    date: '2024-03-01',
    text: `The dam gate jammed yesterday, and divers will try to free it tomorrow, the operator said.`,
    days: { yesterday: '2024-02-29', tomorrow: '2024-03-02' },
  },
  {
    title: 'last month over a turn of the year',
    date: '2024-01-03',
    text: `Inflation in Ghana slowed last month, the statistics office said, but bread is still dearer than in 2022.`,
    days: { 'last month': '2023-12', '2022': '2022' },
  },
  {
    title: 'day and month without a year, past',
    date: '2024-01-03',
    text: `The trawler left Vigo on December 28 and has not been heard from since.`,
    days: { 'December 28': '2023-12-28' },
  },
  {
    title: 'day and month without a year, to come',
    date: '2022-10-05',
    text: `Voters will choose a new assembly on 12 February, the election commission in Suva announced.`,
    days: { '12 February': '2023-02-12' },
  },
  {
    title: 'range of days in one month',
    date: '2025-04-10',
    text: `The book fair will be held in Sharjah from May 5 to 9, and entry is free.`,
    days: { 'May 5 to 9': '2025-05-05/2025-05-09' },
  },
  {
    title: 'two days earlier, counted from a dated event',
    date: '2023-08-21',
    text: `The bridge gave way on August 16. An inspector had photographed the crack two days earlier, the mayor of Cuenca said.`,
    days: { 'two days earlier': '2023-08-14' },
  },
  {
    title: 'a named feast',
    date: '2023-12-29',
    text: `The choir sang in the ruined church on Christmas Eve, for the first time since the earthquake.`,
    days: { 'Christmas Eve': '2023-12-24' },
  },
  {
    title: 'last year and next year',
    date: '2024-11-06',
    text: `The mine produced nine tonnes of gold last year and is due to close next year, its owners said.`,
    days: { 'last year': '2023', 'next year': '2025' },
  },
  {
    title: 'three days ago',
    date: '2024-05-18',
    text: `Three days ago the village of Akalat had a school; this morning it has four walls.`,
    days: { 'Three days ago': '2024-05-15', 'this morning': '2024-05-18' },
  },
  {
    title: 'full dates in British and American order',
    date: '2021-09-08',
    text: `The lease signed on 3 April 1987 ran out on September 1, 2021, the land court heard.`,
    days: { '3 April 1987': '1987-04-03', 'September 1, 2021': '2021-09-01' },
  },
  {
    title: 'last night',
    date: '2025-05-06',
    text: `Fire swept through a covered market in Tbilisi last night. Nobody was hurt.`,
    days: { 'last night': '2025-05-05' },
  },
  {
    title: 'a day that nobody can know',
    date: '2024-08-12',
    text: `“One day we will get the land back,” said Jarrah Mundine, an elder. The case opened in 2011.`,
    days: { 'One day': null, '2011': '2011' },
  },
  {
    title: 'a week later, counted from a dated event',
    date: '2022-06-24',
    text: `The ship was seized off Douala on June 10 and released a week later after a fine was paid.`,
    days: { 'June 10': '2022-06-10', 'a week later': '2022-06-17' },
  },
];
