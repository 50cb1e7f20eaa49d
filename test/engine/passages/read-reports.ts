/**
 * Held-out passages: whole invented news reports in the manner of English-language papers and
 * wire agencies around the world. People and companies are invented.
 */
import type { ReadPassage } from './read-passages';

export const readReports: readonly ReadPassage[] = [
  {
    title: 'diplomacy, Tokyo',
    date: '2024-06-20',
    text:
      'date 2024-06-20\n\n' +
      'Foreign Minister Haruto Okada speaks in Tokyo on Thursday. (Kyodo)\n\n' +
      'Japan and Vietnam will hold their first joint coast guard drill in the South China Sea this autumn, Foreign Minister Haruto Okada said Thursday after talks with his Vietnamese counterpart.\n\n' +
      '"The exercise is not aimed at any third country," Okada told a joint news conference with Nguyen Van Thach. "It is about saving lives at sea."\n\n' +
      'Thach, who is on a four-day visit to Japan, said Hanoi welcomed the six patrol boats promised under a 2020 loan agreement. He called the drill "a natural step between two friends."\n\n' +
      'In a joint statement, the two ministers said they would speed up negotiations on an accord to share classified information.\n\n' +
      'Beijing reacted sharply. "Countries outside the region should not stir up trouble in calm waters," Chinese Foreign Ministry spokeswoman Liu Wenjing told a regular briefing, adding that China would watch the drill closely.\n\n' +
      'A senior official at the Japanese Foreign Ministry said the timing had nothing to do with recent collisions near the Second Thomas Shoal. "We have been preparing this for two years," the official said on condition of anonymity.\n\n' +
      'Opposition lawmakers were less pleased. Emi Kurosawa, who heads the foreign policy panel of the Constitutional Democratic Party of Japan, complained that parliament had not been informed in advance. "We read about it in the newspapers," she told Kyodo News.\n\n' +
      'Okada is to travel to Da Nang on July 3 for the signing of a loan for a new port, the Japanese Foreign Ministry said.',
    says: {
      'first joint coast guard drill': 'Haruto Okada',
      'not aimed at any third country': 'Haruto Okada',
      'saving lives at sea': 'Haruto Okada',
      'welcomed the six patrol boats': 'Nguyen Van Thach',
      'a natural step between two friends': 'Nguyen Van Thach',
      'speed up negotiations': ['Haruto Okada', 'Nguyen Van Thach'],
      'stir up trouble': 'Liu Wenjing',
      'watch the drill closely': 'Liu Wenjing',
      'nothing to do with recent collisions': 'A senior official at the Japanese Foreign Ministry',
      'preparing this for two years': 'A senior official at the Japanese Foreign Ministry',
      'parliament had not been informed': 'Emi Kurosawa',
      'read about it in the newspapers': 'Emi Kurosawa',
      'signing of a loan': 'Japanese Foreign Ministry',
    },
    means: {
      'his Vietnamese counterpart': 'Nguyen Van Thach',
      'Okada#3': 'Haruto Okada',
      He: 'Nguyen Van Thach',
      'the official': 'A senior official at the Japanese Foreign Ministry',
      she: 'Emi Kurosawa',
    },
    roles: {
      'Haruto Okada': ['Foreign Minister'],
      'Liu Wenjing': ['Chinese Foreign Ministry spokeswoman'],
    },
    affiliation: {
      'Liu Wenjing': 'Chinese Foreign Ministry',
      'Emi Kurosawa': 'Constitutional Democratic Party of Japan',
    },
    standing: { Hanoi: true, Beijing: true, 'Da Nang': false },
    days: { 'Thursday#2': '2024-06-20', 'July 3': '2024-07-03' },
  },
  {
    title: 'court, Nairobi',
    date: '2023-09-12',
    text:
      'A Nairobi court on Tuesday declined to release a former county finance boss accused of diverting Sh214 million meant for health centres, saying he might interfere with witnesses.\n\n' +
      '“The accused person still commands the loyalty of officers who are to testify in this matter,” Chief Magistrate Grace Atieno Owuor said in a ruling that took nearly an hour to read.\n\n' +
      'Josphat Kiprono Rutto, who served as finance executive in Baringo County until 2021 and is known to his followers as “Bwana Cash”, denied 11 counts of abuse of office and money laundering. His lawyer, Peter Mbatia, had asked the court to free him on a cash bail of Sh2 million, arguing that his client had a fixed abode and had surrendered his passport.\n\n' +
      '“Bail is not a favour, Your Honour. It is a right,” Mr Mbatia told the court.\n\n' +
      'But prosecutor Lilian Chebet said three witnesses had already received calls from unknown people. According to her, one of them was offered a plot in Eldoret to change his story.\n\n' +
      'The Ethics and Anti-Corruption Commission (EACC) says the money was paid to seven firms that existed only on paper. “Not a single dispensary was built,” EACC investigator Duncan Omollo states in an affidavit.\n\n' +
      'Outside the courtroom, supporters of Mr Rutto sang and waved twigs. His brother, Kibet Rutto, claimed the case was the work of political rivals.\n\n' +
      '“They want him out of the race for governor in 2027, and everybody in Kabarnet knows it,” he said.\n\n' +
      'The magistrate said the case would be heard from October 9. Mr Rutto was taken to Industrial Area Prison, where he will remain until then.',
    says: {
      'interfere with witnesses': 'A Nairobi court',
      'still commands the loyalty': 'Grace Atieno Owuor',
      'cash bail of Sh2 million': 'Peter Mbatia',
      'a fixed abode': 'Peter Mbatia',
      'Bail is not a favour': 'Peter Mbatia',
      'three witnesses had already received': 'Lilian Chebet',
      'offered a plot in Eldoret': 'Lilian Chebet',
      'existed only on paper': 'Ethics and Anti-Corruption Commission',
      'Not a single dispensary': 'Duncan Omollo',
      'work of political rivals': 'Kibet Rutto',
      'out of the race for governor': 'Kibet Rutto',
      'would be heard from': 'Grace Atieno Owuor',
    },
    means: {
      'a former county finance boss': 'Josphat Kiprono Rutto',
      'his client': 'Josphat Kiprono Rutto',
      'Mr Mbatia': 'Peter Mbatia',
      her: 'Lilian Chebet',
      'The magistrate': 'Grace Atieno Owuor',
    },
    roles: {
      'Grace Atieno Owuor': ['Chief Magistrate'],
      'Lilian Chebet': ['prosecutor'],
      'Duncan Omollo': ['EACC investigator'],
    },
    affiliation: { 'Duncan Omollo': 'Ethics and Anti-Corruption Commission' },
    standing: { Eldoret: false, Kabarnet: false },
    days: { Tuesday: '2023-09-12', 'October 9': '2023-10-09' },
    silent: ['Bwana Cash'],
  },
  {
    title: 'business results, Bangkok',
    date: '2025-02-14',
    text:
      'BANGKOK, Feb 14 (Reuters) - Thai packaging maker Siam Polyfilm on Friday posted its first annual loss in nine years and warned that a price war with Chinese rivals would continue well into 2025.\n\n' +
      'The company lost 1.84 billion baht ($54.6 million) last year, after a profit of 912 million baht in 2023. Revenue fell 11% to 38.2 billion baht.\n\n' +
      '"We are selling more tonnes than ever, and earning less on every one of them," Chief Executive Anucha Wattanasin told analysts on a call. Anucha said the group would shut two of its five lines in Rayong by June and move 300 workers to a new plant in Vietnam.\n\n' +
      'Chief Financial Officer Pim Charoenkul said there would be no dividend. "Cash is what we need to get through this year," she said, adding that net debt should peak in the second quarter.\n\n' +
      '"The problem is bigger than one balance sheet, it is the whole region," said Marcus Tan, an analyst at Brightwater Securities. Chinese producers have added more capacity in two years than Southeast Asia has in total, he said.\n\n' +
      'Two bankers in Bangkok told Reuters last month that Siam Polyfilm had held talks with a Japanese trading house about the sale of a stake. Asked about the talks, Anucha replied: "We speak to everyone. That is not news."\n\n' +
      'The Rayong Chemical Labour Union said it had learned of the closures from the press. "Nobody from management has come down to see us," said its president, Somchai Duangdee.\n\n' +
      'The Industry Ministry is due to decide on anti-dumping measures next Tuesday.\n\n' +
      'Shares in Siam Polyfilm have fallen by a third since October. They closed 2.2% lower before the results were released.\n\n' +
      '(Reporting by Nina Alcott; Editing by Paul Verdi)',
    says: {
      'price war with Chinese rivals': 'Siam Polyfilm',
      'selling more tonnes than ever': 'Anucha Wattanasin',
      'shut two of its five lines': 'Anucha Wattanasin',
      'there would be no dividend': 'Pim Charoenkul',
      'Cash is what we need': 'Pim Charoenkul',
      'net debt should peak': 'Pim Charoenkul',
      'bigger than one balance sheet': 'Marcus Tan',
      'added more capacity in two years': 'Marcus Tan',
      'sale of a stake': 'Two bankers in Bangkok',
      'That is not news': 'Anucha Wattanasin',
      'learned of the closures': 'Rayong Chemical Labour Union',
      'Nobody from management': 'Somchai Duangdee',
    },
    means: {
      'The company': 'Siam Polyfilm',
      'the group': 'Siam Polyfilm',
      'Anucha#2': 'Anucha Wattanasin',
      she: 'Pim Charoenkul',
      he: 'Marcus Tan',
      'its president': 'Somchai Duangdee',
    },
    roles: {
      'Anucha Wattanasin': ['Chief Executive'],
      'Pim Charoenkul': ['Chief Financial Officer'],
      'Marcus Tan': ['analyst at Brightwater Securities'],
    },
    affiliation: {
      'Marcus Tan': 'Brightwater Securities',
      'Somchai Duangdee': 'Rayong Chemical Labour Union',
      'Anucha Wattanasin': 'Siam Polyfilm',
    },
    standing: { Vietnam: false },
    days: { Friday: '2025-02-14', 'next Tuesday': '2025-02-18' },
  },
  {
    title: 'sport, Ireland',
    date: '2024-03-04',
    text:
      'Ballymore Celtic manager Declan Hurley has apologised to the club’s supporters for what he called “the worst 45 minutes of my career” after the 5-0 defeat at Corrib Athletic on Sunday.\n\n' +
      '“I picked the team, I picked the shape, so don’t be looking at the lads,” said Hurley. “If there are eggs to be thrown, throw them at me.”\n\n' +
      'Celtic were three down inside 20 minutes at a sodden Corrib Park, and captain Shane Tierney was sent off before the break for a second yellow card. The midfielder insisted afterwards that he had not touched the opponent. “The ref guessed, simple as that,” he said.\n\n' +
      'Referee Una Kilbride will set out her reasons in a report to the FAI, which does not permit officials to speak to the press.\n\n' +
      'Wellington Prates, the Corrib Athletic striker who scored three of the five, was in a kinder mood. “They are a better team than that,” the 24-year-old told RTÉ. “In August they beat us and nobody laughed at us.”\n\n' +
      'His manager agreed. “Days like this come around once in ten years,” said Fionnuala Breslin, the first woman to take charge of a men’s side in the Premier Division. She added that her own players would be “down to earth by Friday”, when they travel to Cork.\n\n' +
      'In Ballymore the mood is poor. Hurley, nicknamed “the Priest” in his playing days, has won one match since Christmas. The chairman, Gerry Mannion, said the manager would stay until the end of the season. “Nobody offered anything to anybody on that bus except a sandwich,” Mannion said.\n\n' +
      'The Celtic Fans Trust is not so sure. In a letter to the board, the trust warns that season-ticket holders “will vote with their feet”.',
    says: {
      'the worst 45 minutes': 'Declan Hurley',
      'I picked the shape': 'Declan Hurley',
      'eggs to be thrown': 'Declan Hurley',
      'had not touched the opponent': 'Shane Tierney',
      'The ref guessed': 'Shane Tierney',
      'a better team than that': 'Wellington Prates',
      'nobody laughed at us': 'Wellington Prates',
      'Days like this': 'Fionnuala Breslin',
      'down to earth': 'Fionnuala Breslin',
      'stay until the end': 'Gerry Mannion',
      'except a sandwich': 'Gerry Mannion',
      'vote with their feet': 'Celtic Fans Trust',
    },
    means: {
      'The midfielder': 'Shane Tierney',
      'the 24-year-old': 'Wellington Prates',
      'His manager': 'Fionnuala Breslin',
      'the manager': 'Declan Hurley',
      'Mannion#2': 'Gerry Mannion',
      'the trust': 'Celtic Fans Trust',
    },
    roles: {
      'Declan Hurley': ['Ballymore Celtic manager'],
      'Shane Tierney': ['captain'],
      'Una Kilbride': ['Referee'],
    },
    affiliation: { 'Declan Hurley': 'Ballymore Celtic', 'Wellington Prates': 'Corrib Athletic' },
    standing: { 'Ballymore#2': false, Cork: false },
    days: { Sunday: '2024-03-03', Friday: '2024-03-08' },
    silent: ['the Priest'],
  },
  {
    title: 'science, archaeology in Oman',
    date: '2023-05-18',
    text:
      'Date palms were grown in the Omani interior at least 1,500 years earlier than previously thought, according to a team of British and Omani archaeologists.\n\n' +
      'The researchers, who spent six winters digging at a site near Bahla, recovered 212 charred date stones from the bottom of a well. Radiocarbon dating put the oldest at about 5,800BC.\n\n' +
      '“We thought the lab had mixed up the samples,” said Prof Helena Marchbank, an archaeologist at Durham University, who led the work. “We sent a second batch to Zurich without telling them what it was. The answer came back the same.”\n\n' +
      'Marchbank said the find suggested that people in the region had settled down long before they learned to make pots. “It turns the textbook on its head,” she added.\n\n' +
      'Her co-author Salim al-Harthy, of Sultan Qaboos University in Muscat, believes the shaft itself may be as important as what was found in it. Digging it would have taken a group of 20 people at least two months, he said.\n\n' +
      'Others are more cautious. Dr Ingrid Solheim, who was not involved in the study, warned against reading too much into a single site. “Wild dates exist, and a goat can carry a stone a long way,” said the University of Bergen botanist.\n\n' +
      'The paper, titled “The Well of Bahla”, was published on Wednesday in the journal Arabian Prehistory. In it, Marchbank and al-Harthy write that genetic tests “point clearly to cultivated trees”.\n\n' +
      'Oman’s Ministry of Heritage and Tourism announced that the area would be fenced off and opened to visitors in 2025. “We do not want another Tomb 12,” a spokesman for the ministry said, referring to a burial chamber that was looted in 2019.\n\n' +
      'Marchbank will be back in November. “There is a second well,” she said. “We have not told anyone how deep it is.”',
    says: {
      'Date palms were grown': 'a team of British and Omani archaeologists',
      'mixed up the samples': 'Helena Marchbank',
      'a second batch to Zurich': 'Helena Marchbank',
      'long before they learned to make pots': 'Helena Marchbank',
      'turns the textbook on its head': 'Helena Marchbank',
      'the shaft itself may be as important': 'Salim al-Harthy',
      'a group of 20 people': 'Salim al-Harthy',
      'reading too much into': 'Ingrid Solheim',
      'Wild dates exist': 'Ingrid Solheim',
      'point clearly to cultivated trees': ['Helena Marchbank', 'Salim al-Harthy'],
      'would be fenced off': 'Ministry of Heritage and Tourism',
      'another Tomb 12': 'a spokesman for the ministry',
      'There is a second well': 'Helena Marchbank',
      'not told anyone how deep': 'Helena Marchbank',
    },
    means: {
      'Marchbank#2': 'Helena Marchbank',
      'Her co-author': 'Salim al-Harthy',
      he: 'Salim al-Harthy',
      'the University of Bergen botanist': 'Ingrid Solheim',
    },
    roles: {
      'Helena Marchbank': ['archaeologist at Durham University'],
      'Ingrid Solheim': ['University of Bergen botanist'],
    },
    affiliation: {
      'Helena Marchbank': 'Durham University',
      'Salim al-Harthy': 'Sultan Qaboos University',
      'Ingrid Solheim': 'University of Bergen',
    },
    standing: { Zurich: false, Muscat: false },
    days: { Wednesday: '2023-05-17' },
    silent: ['The Well of Bahla'],
  },
  {
    title: 'parliament, Islamabad',
    date: '2024-08-28',
    text:
      'ISLAMABAD: The National Assembly on Tuesday passed a bill to set up a federal groundwater authority amid a walkout by the opposition, which said the provinces had been bypassed.\n\n' +
      'Moving the bill, Water Resources Minister Tariq Mehmood Khosa told the house that the water table in Lahore was falling by almost a metre a year. “Whoever opposes this law should first show me a city where the wells are not drying,” he said.\n\n' +
      'The minister said the authority would license every tube well deeper than 60 metres, but assured farmers that existing permits would be honoured for ten years.\n\n' +
      'Speaking on a point of order, opposition leader Sohail Jatoi accused the government of rushing through the draft in less than an hour. “This is not legislation, this is a stamp,” he thundered, and tore up his copy of the bill.\n\n' +
      'Deputy Speaker Nadia Barlas lost patience. “I have given you the floor, not the whole house,” she told the Sukkur lawmaker.\n\n' +
      'In Karachi, Sindh government spokesman Asad Memon said the province would challenge the law in the Supreme Court. The spokesman recalled that water had been a provincial subject since the 18th Amendment.\n\n' +
      'The World Bank, which is to finance the first five years of the authority, welcomed the vote. In a statement, it called the bill “long overdue” but noted that rules on pricing were still missing.\n\n' +
      'Sources in the law ministry told Dawn that the text had been changed twice over the weekend.\n\n' +
      'The bill will be taken up by the Senate on Monday. An official of the Senate secretariat said final passage was unlikely before the middle of September.\n\n' +
      'Published in Dawn, August 28th, 2024',
    says: {
      'the provinces had been bypassed': 'the opposition',
      'falling by almost a metre': 'Tariq Mehmood Khosa',
      'Whoever opposes this law': 'Tariq Mehmood Khosa',
      'license every tube well': 'Tariq Mehmood Khosa',
      'existing permits would be honoured': 'Tariq Mehmood Khosa',
      'rushing through the draft': 'Sohail Jatoi',
      'this is a stamp': 'Sohail Jatoi',
      'given you the floor': 'Nadia Barlas',
      'challenge the law': 'Asad Memon',
      'a provincial subject': 'Asad Memon',
      'long overdue': 'World Bank',
      'rules on pricing were still missing': 'World Bank',
      'changed twice over the weekend': 'Sources in the law ministry',
      'final passage was unlikely': 'An official of the Senate secretariat',
    },
    means: {
      'The minister': 'Tariq Mehmood Khosa',
      she: 'Nadia Barlas',
      'the Sukkur lawmaker': 'Sohail Jatoi',
      'The spokesman': 'Asad Memon',
      it: 'World Bank',
    },
    roles: {
      'Tariq Mehmood Khosa': ['Water Resources Minister'],
      'Nadia Barlas': ['Deputy Speaker'],
      'Asad Memon': ['Sindh government spokesman'],
    },
    affiliation: { 'Asad Memon': 'Sindh government' },
    standing: { Lahore: false, Karachi: false },
    days: { Tuesday: '2024-08-27', Monday: '2024-09-02' },
  },
  {
    title: 'disaster, wildfire in Chile',
    date: '2025-01-15',
    text:
      'SANTIAGO, Chile (AP) — A wildfire driven by strong winds swept through hillside neighborhoods near the city of Concepción on Tuesday, killing at least nine people and destroying more than 400 homes, authorities said.\n\n' +
      '"The fire came down the hill faster than a truck," said Rosa Inostroza, 61, who escaped barefoot with two grandchildren. "I left the door open for the dog."\n\n' +
      'Interior Minister Matías Echenique said the government had declared a state of catastrophe in the Biobío region, which allows the army to be sent in. He warned that the number of dead could rise as rescuers reached the upper part of the slope.\n\n' +
      '"We have streets where no one has been able to enter yet," the minister told reporters at a shelter in Talcahuano.\n\n' +
      'Chile\'s National Forest Corporation, known by its Spanish acronym CONAF, said 14 fires remained out of control in the south of the country. At least two of them were started deliberately, according to the agency.\n\n' +
      'Police arrested a 34-year-old man on suspicion of arson. His lawyer, Patricio Ulloa, said his client had been burning garden waste and "never meant to hurt a soul."\n\n' +
      'Carolina Riffo, mayor of Penco, complained that help had come too late. "We called at three. The first helicopter came at seven," she told a local radio station. "Four hours is a lifetime in a wind like that."\n\n' +
      'Firefighters from Argentina were to arrive on Thursday. Buenos Aires has also offered two water-dropping planes, its ambassador in Santiago, Julio Ferrante, said in a post on X.\n\n' +
      'Meteorologist Andrea Kramm of the University of Concepción expects the wind to weaken by the weekend. "But the ground is as dry as paper," Kramm cautioned.',
    says: {
      'killing at least nine people': 'authorities',
      'faster than a truck': 'Rosa Inostroza',
      'left the door open': 'Rosa Inostroza',
      'declared a state of catastrophe': 'Matías Echenique',
      'the number of dead could rise': 'Matías Echenique',
      'streets where no one has been able': 'Matías Echenique',
      '14 fires remained out of control': 'National Forest Corporation',
      'started deliberately': 'National Forest Corporation',
      'burning garden waste': 'Patricio Ulloa',
      'help had come too late': 'Carolina Riffo',
      'The first helicopter came': 'Carolina Riffo',
      'Four hours is a lifetime': 'Carolina Riffo',
      'two water-dropping planes': 'Julio Ferrante',
      'dry as paper': 'Andrea Kramm',
    },
    means: {
      He: 'Matías Echenique',
      'the minister': 'Matías Echenique',
      'the agency': 'National Forest Corporation',
      'His lawyer': 'Patricio Ulloa',
      she: 'Carolina Riffo',
      'Kramm#2': 'Andrea Kramm',
    },
    roles: {
      'Matías Echenique': ['Interior Minister'],
      'Carolina Riffo': ['mayor of Penco'],
      'Julio Ferrante': ['ambassador in Santiago'],
    },
    affiliation: { 'Andrea Kramm': 'University of Concepción' },
    standing: { Talcahuano: false, 'Buenos Aires': true },
    days: { Tuesday: '2025-01-14', Thursday: '2025-01-16' },
  },
  {
    title: 'culture feature, Valencia',
    date: '2022-10-08',
    text:
      'Every morning at six, before the tourists come, Amparo Sifre unlocks the last working puppet theater in Valencia and bows to the wolf. “He hangs by the neck all night,” she says. “It is only polite.”\n\n' +
      'Sifre, 73, carved the wolf in 1978 for a play called “The Hungry Winter,” which the censors had banned ten years before. Her father had written it under the pen name “Uncle Lamp.”\n\n' +
      'For four decades the Teatro del Grillo lived on schools. Then came the pandemic, and after it a new owner, an investment fund based in Madrid. The rent has tripled, says Sifre’s daughter, Noelia Bort, who keeps the accounts. “We counted,” Bort explains. “We would have to sell 190 tickets a day, and we have 64 chairs.”\n\n' +
      'The fund sees things differently. Montalbán Capital said in an email that it had offered the family “three reasonable alternatives” in the same neighborhood. The two women tell another story: the only offer, they say, was a windowless garage.\n\n' +
      'The case has reached City Hall. Councilor Vicent Alapont, who is in charge of culture, promised last Tuesday to declare the theater a protected site. “A city without puppets is a city that has forgotten how to be small,” he told the press, with the wolf on his arm.\n\n' +
      'The opposition called it a stunt. “He has had four years and did not buy a single seat,” mocked Lourdes Ferrandis, spokeswoman for the conservatives on the council.\n\n' +
      'Puppet historian Joan Peris recalls that in 1930 there were 22 such theaters between the river and the port. According to Peris, the Grillo is the only one whose figures are still repaired by the person who made them.\n\n' +
      'Sifre laughs when asked about retiring. “I told my daughter: when I die, hang me next to him.” Bort rolls her eyes. “She tells that to every journalist,” she says.',
    says: {
      'hangs by the neck': 'Amparo Sifre',
      'It is only polite': 'Amparo Sifre',
      'The rent has tripled': 'Noelia Bort',
      'We counted': 'Noelia Bort',
      'sell 190 tickets a day': 'Noelia Bort',
      'three reasonable alternatives': 'Montalbán Capital',
      'a windowless garage': ['Amparo Sifre', 'Noelia Bort'],
      'a protected site': 'Vicent Alapont',
      'A city without puppets': 'Vicent Alapont',
      'a stunt': 'The opposition',
      'did not buy a single seat': 'Lourdes Ferrandis',
      'there were 22 such theaters': 'Joan Peris',
      'still repaired by the person': 'Joan Peris',
      'hang me next to him': 'Amparo Sifre',
      'tells that to every journalist': 'Noelia Bort',
    },
    means: {
      'Sifre#2': 'Amparo Sifre',
      'Bort#2': 'Noelia Bort',
      'The fund': 'Montalbán Capital',
      'my daughter': 'Noelia Bort',
      'Peris#2': 'Joan Peris',
    },
    roles: {
      'Vicent Alapont': ['Councilor'],
      'Lourdes Ferrandis': ['spokeswoman for the conservatives on the council'],
      'Joan Peris': ['Puppet historian'],
    },
    standing: { Valencia: false, Madrid: false },
    days: { 'last Tuesday': '2022-10-04' },
    silent: ['The Hungry Winter', 'Uncle Lamp'],
  },
  {
    title: 'health, Nagpur',
    date: '2025-04-22',
    text:
      'date 2025-04-22\n\n' +
      'The state health department has sealed a private dialysis centre in Nagpur after 17 patients tested positive for hepatitis C in less than a month, officials said on Tuesday.\n\n' +
      'District health officer Dr Vaishali Deotale said the same tubing appeared to have been used for more than one patient. "We found no register, no log of disinfection, nothing," she told TOI.\n\n' +
      'The Jeevandeep Kidney Centre denied the charge. "Every set is discarded after one session and we have the bills to prove it," its director, Dr Rohan Bhoyar, said. He alleged that the patients might have been infected at a government hospital where they had been treated earlier.\n\n' +
      'Relatives gathered outside the gate on Monday night. "My brother went in with one disease and came out with two," said Sunita Wankhede, a schoolteacher. Her brother, a 42-year-old autorickshaw driver, is among those infected.\n\n' +
      'Health minister Arvind Salunke assured the legislative assembly that the guilty would not be spared. The facility had been running without a valid licence since December, the minister said.\n\n' +
      'Experts say such clusters are preventable. Dr K S Raghunathan, a nephrologist at AIIMS Delhi, pointed out that the virus can survive on surfaces for weeks. "A machine does not infect anyone. A shortcut does," Raghunathan said.\n\n' +
      'New Delhi has asked the state for a report within a week, a senior official in the Union health ministry said.\n\n' +
      'Meanwhile, police have booked three technicians. Inspector Girish Naidu said the owner of the premises was untraceable and his phone had been switched off since Saturday. The remaining 64 patients have been shifted to the government medical college, where extra machines have been installed.',
    says: {
      'tested positive for hepatitis C': 'officials',
      'the same tubing': 'Vaishali Deotale',
      'no log of disinfection': 'Vaishali Deotale',
      'discarded after one session': 'Rohan Bhoyar',
      'infected at a government hospital': 'Rohan Bhoyar',
      'went in with one disease': 'Sunita Wankhede',
      'the guilty would not be spared': 'Arvind Salunke',
      'without a valid licence': 'Arvind Salunke',
      'such clusters are preventable': 'Experts',
      'survive on surfaces': 'K S Raghunathan',
      'A shortcut does': 'K S Raghunathan',
      'a report within a week': 'a senior official in the Union health ministry',
      'the premises was untraceable': 'Girish Naidu',
    },
    means: {
      she: 'Vaishali Deotale',
      'its director': 'Rohan Bhoyar',
      He: 'Rohan Bhoyar',
      'the minister': 'Arvind Salunke',
      'Raghunathan#2': 'K S Raghunathan',
    },
    roles: {
      'Vaishali Deotale': ['District health officer'],
      'Arvind Salunke': ['Health minister'],
      'K S Raghunathan': ['nephrologist at AIIMS Delhi'],
    },
    affiliation: {
      'Rohan Bhoyar': 'Jeevandeep Kidney Centre',
      'K S Raghunathan': 'AIIMS Delhi',
    },
    standing: { 'New Delhi': true, Nagpur: false },
    days: { Monday: '2025-04-21', Saturday: '2025-04-19' },
  },
  {
    title: 'technology, Vancouver',
    date: '2024-12-09',
    text:
      'A Canadian start-up has switched off an app that let users chat with simulated versions of dead relatives, after Privacy Commissioner Louise Tremblay-Roy said it had collected "the most intimate data imaginable" without proper consent.\n\n' +
      'Evermore Voices, which is based in Vancouver, had signed up 80,000 customers since its launch in March. In a blog post, the firm said it would delete all recordings by 31 December unless families wanted a copy.\n\n' +
      '"We got ahead of the law, and we got ahead of ourselves," wrote founder Daniel Achebe.\n\n' +
      'Ms Tremblay-Roy told the BBC that her office had received more than 300 complaints. "Grief is not a marketing channel," she said.\n\n' +
      'Not everyone is happy about the decision. Joan Pelletier, 58, from Halifax, used the app to talk to her son, who died in 2021. "It wasn\'t him, I know that," she said. "But it was somebody who remembered him."\n\n' +
      'The campaign group Digital Rights Now described the move as a victory but said that copies of the voices might already be in other hands. Its spokesman, Olu Bankole, called on Ottawa to pass a law "before the next company tries the same thing".\n\n' +
      'Mei-Lin Hargreaves, who studies digital mourning at the University of Edinburgh, thinks a ban would go too far. Photographs and gramophones once frightened people in just the same way, she argues.\n\n' +
      'The Canadian government said it would present draft rules next year. "We will not be rushed, but we will not be asleep either," Innovation Minister Paul Desrosiers told reporters on Friday.\n\n' +
      'Mr Achebe, who sold his first company at the age of 22, did not respond to a request for an interview.',
    says: {
      'the most intimate data imaginable': 'Louise Tremblay-Roy',
      'delete all recordings': 'Evermore Voices',
      'ahead of the law': 'Daniel Achebe',
      'more than 300 complaints': 'Louise Tremblay-Roy',
      'Grief is not a marketing channel': 'Louise Tremblay-Roy',
      'I know that': 'Joan Pelletier',
      'somebody who remembered him': 'Joan Pelletier',
      'a victory': 'Digital Rights Now',
      'copies of the voices': 'Digital Rights Now',
      'the next company tries': 'Olu Bankole',
      'a ban would go too far': 'Mei-Lin Hargreaves',
      'gramophones once frightened people': 'Mei-Lin Hargreaves',
      'present draft rules': 'Canadian government',
      'We will not be rushed': 'Paul Desrosiers',
    },
    means: {
      'the firm': 'Evermore Voices',
      'Ms Tremblay-Roy': 'Louise Tremblay-Roy',
      'Its spokesman': 'Olu Bankole',
      'Mr Achebe': 'Daniel Achebe',
    },
    roles: {
      'Louise Tremblay-Roy': ['Privacy Commissioner'],
      'Daniel Achebe': ['founder'],
      'Paul Desrosiers': ['Innovation Minister'],
    },
    affiliation: {
      'Daniel Achebe': 'Evermore Voices',
      'Olu Bankole': 'Digital Rights Now',
      'Mei-Lin Hargreaves': 'University of Edinburgh',
    },
    standing: { Vancouver: false, Halifax: false, Ottawa: true },
    days: { '31 December': '2024-12-31', Friday: '2024-12-06' },
  },
  {
    title: 'labour, Duisburg',
    date: '2023-11-30',
    text:
      'The night shift at the Hartmann Stahl mill in Duisburg ended at 6 a.m. on Wednesday. The morning shift never began. Around 2,300 workers stood in front of the gates, in the rain, to protest the closure of the blast furnace that everyone here calls “Old Greta.”\n\n' +
      '“My grandfather built this thing,” says Murat Yildiz, 49, a crane operator and deputy head of the works council. “And now a man with a PowerPoint comes along and turns it off.”\n\n' +
      'The man with the PowerPoint is Jens-Peter Lohmann, 44, CEO of Hartmann Stahl since April. Last week, he told the supervisory board that the furnace was losing 1.1 million euros a day. There was, he said, no alternative to buying raw steel from abroad.\n\n' +
      'The trade union IG Metall disagrees. “The figures are made to fit,” says Katrin Brüggemann, its regional head. She believes the plant could break even by 2026 if electricity were cheaper.\n\n' +
      'Politicians have discovered the furnace as well. Florian Wedekind, the economy minister of North Rhine-Westphalia, visited on Monday and demanded that Berlin cap the price of power for industry. The answer came quickly. “We cannot write a check for every chimney,” says a person in the Finance Ministry.\n\n' +
      'Lohmann himself does not like to talk about the past. In an interview with DER SPIEGEL, he describes the furnace as “a cathedral,” but one “that nobody prays in anymore.” Asked about the jobs, he answers that no one will be dismissed before 2026. And after that? “Then we will sit down and talk.”\n\n' +
      'Yildiz has heard such promises before. His father, he says, was told the same thing in Rheinhausen in 1987.\n\n' +
      'Friedhelm Kock, a local pastor, has brought coffee. Anger, he says, is the small worry. “It is the quiet ones I watch.”\n\n' +
      'IG Metall announced that the walkout would go on until Friday.',
    says: {
      'My grandfather built this thing': 'Murat Yildiz',
      'comes along and turns it off': 'Murat Yildiz',
      'was losing 1.1 million euros': 'Jens-Peter Lohmann',
      'no alternative to buying raw steel': 'Jens-Peter Lohmann',
      'figures are made to fit': 'Katrin Brüggemann',
      'could break even': 'Katrin Brüggemann',
      'cap the price of power': 'Florian Wedekind',
      'a check for every chimney': 'a person in the Finance Ministry',
      'nobody prays in anymore': 'Jens-Peter Lohmann',
      'no one will be dismissed': 'Jens-Peter Lohmann',
      'Then we will sit down': 'Jens-Peter Lohmann',
      'was told the same thing': 'Murat Yildiz',
      'is the small worry': 'Friedhelm Kock',
      'the quiet ones I watch': 'Friedhelm Kock',
      'walkout would go on': 'IG Metall',
    },
    means: {
      'a man with a PowerPoint': 'Jens-Peter Lohmann',
      'The man with the PowerPoint': 'Jens-Peter Lohmann',
      'its regional head': 'Katrin Brüggemann',
      She: 'Katrin Brüggemann',
      'Lohmann#2': 'Jens-Peter Lohmann',
      'Yildiz#2': 'Murat Yildiz',
    },
    roles: {
      'Murat Yildiz': ['crane operator', 'deputy head of the works council'],
      'Jens-Peter Lohmann': ['CEO of Hartmann Stahl'],
      'Florian Wedekind': ['economy minister of North Rhine-Westphalia'],
    },
    affiliation: {
      'Jens-Peter Lohmann': 'Hartmann Stahl',
      'Katrin Brüggemann': 'IG Metall',
    },
    standing: { Duisburg: false, Berlin: true, Rheinhausen: false },
    days: { Wednesday: '2023-11-29', Monday: '2023-11-27' },
    silent: ['Old Greta'],
  },
  {
    title: 'police, rural New South Wales',
    date: '2024-05-10',
    text:
      'Detectives are trying to find a man who allegedly stole a 12-tonne fire truck from the Wirrabilla station and drove it to a wedding.\n\n' +
      'Inspector Kylie Drummond said the truck was taken about 9pm on Thursday while volunteers were fighting a grassfire on the other side of town. “It is not every day we put out an alert for something red with a siren,” she said.\n\n' +
      'The vehicle was found two hours later in a paddock off Quarry Road, with 40 guests on board. The bride, Tahlia McKenna, said she had no idea where it came from. “Some bloke in a suit pulled up and we all climbed on,” she said.\n\n' +
      'Her new husband was less amused. “I thought my brother had booked it,” Josh McKenna told the Wirrabilla Courier. “I gave the guy 50 bucks.”\n\n' +
      'Witnesses described the driver as in his thirties, with a beard and a grey suit. According to police, he left on foot before officers arrived.\n\n' +
      'Rural Fire Service captain Barry Stavrou said the theft could have cost lives. His crew had to wait 25 minutes for a second truck from Mount Carrick, the captain said, and two sheds were lost. “It’s funny until it’s your house,” he said.\n\n' +
      'Mayor Sandra Kopp said the station had been broken into three times since January and needed a fence. A spokesperson for NSW Emergency Services Minister Glenn Ashby said any request for funding “would be considered in the usual way”.\n\n' +
      'Inspector Drummond said the man could face charges of theft and driving a heavy vehicle without a licence.\n\n' +
      '“We’ve got the dashcam, mate,” she said. “Give us a call.”\n\n' +
      'The brigade will hold its annual open day on Sunday as planned. All three trucks will be on display.',
    says: {
      'the truck was taken': 'Kylie Drummond',
      'something red with a siren': 'Kylie Drummond',
      'had no idea where it came from': 'Tahlia McKenna',
      'Some bloke in a suit': 'Tahlia McKenna',
      'my brother had booked it': 'Josh McKenna',
      'I gave the guy 50 bucks': 'Josh McKenna',
      'in his thirties': 'Witnesses',
      'left on foot': 'police',
      'could have cost lives': 'Barry Stavrou',
      'wait 25 minutes': 'Barry Stavrou',
      'funny until': 'Barry Stavrou',
      'broken into three times': 'Sandra Kopp',
      'considered in the usual way': 'A spokesperson for NSW Emergency Services Minister Glenn Ashby',
      'could face charges': 'Kylie Drummond',
      'got the dashcam': 'Kylie Drummond',
      'Give us a call': 'Kylie Drummond',
    },
    means: {
      'The bride': 'Tahlia McKenna',
      'Her new husband': 'Josh McKenna',
      'the captain': 'Barry Stavrou',
      'Inspector Drummond': 'Kylie Drummond',
    },
    roles: {
      'Barry Stavrou': ['Rural Fire Service captain'],
      'Sandra Kopp': ['Mayor'],
      'Glenn Ashby': ['NSW Emergency Services Minister'],
    },
    affiliation: { 'Barry Stavrou': 'Rural Fire Service' },
    standing: { 'Mount Carrick': false },
    days: { Thursday: '2024-05-09', Sunday: '2024-05-12' },
  },
  {
    title: 'election, Malawi',
    date: '2025-03-19',
    text:
      'Lilongwe, Malawi – Opposition candidate Chikondi Mbewe has put himself forward as the winner of the presidential run-off before the release of official results, drawing a rebuke from the electoral authorities.\n\n' +
      '“The people have spoken, and they have spoken loudly,” Mbewe told cheering supporters in Blantyre on Tuesday night. “We will not let anyone whisper over them.”\n\n' +
      'The Malawi Electoral Commission (MEC) said only it could declare a winner. By midnight, it had received results from 61 percent of polling stations, its chairwoman, Esther Kalua, told journalists.\n\n' +
      '“A microphone is not a ballot box,” she said.\n\n' +
      'President Gift Nyirenda, who is seeking a second term, has not appeared in public since the vote on Sunday. His campaign manager, Davie Phiri, accused the opposition of “cooking numbers in hotel rooms”. The governing party’s own count, Phiri said, showed the president ahead in 17 of 28 districts.\n\n' +
      'Observers from the African Union said voting had been peaceful. Their head, former Namibian minister Selma Amukwaya, urged both sides to wait. “Forty-eight hours of patience is cheaper than four years of doubt,” she said in a statement.\n\n' +
      'In Ndirande township, where queues began at 3am, not everyone was patient. “I voted for jobs, not for speeches,” said Memory Chisale, a 23-year-old hairdresser. Her neighbour Yohane Banda said he was afraid of a second legal battle like the one that followed the last election.\n\n' +
      'Analysts say the outcome may hinge on the central region. “If turnout there is below 60 percent, Nyirenda is in trouble,” said Boniface Dzonzi, a political scientist at the University of Malawi.\n\n' +
      'Pretoria has appealed for calm, and Washington said it would work with whoever was lawfully elected.\n\n' +
      'The MEC said it would announce the final result no later than Friday.\n\n' +
      'Source: Al Jazeera and news agencies',
    says: {
      'The people have spoken': 'Chikondi Mbewe',
      'let anyone whisper over them': 'Chikondi Mbewe',
      'only it could declare a winner': 'Malawi Electoral Commission',
      '61 percent of polling stations': 'Esther Kalua',
      'A microphone is not a ballot box': 'Esther Kalua',
      'cooking numbers in hotel rooms': 'Davie Phiri',
      'ahead in 17 of 28 districts': 'Davie Phiri',
      'voting had been peaceful': 'Observers from the African Union',
      'both sides to wait': 'Selma Amukwaya',
      'Forty-eight hours of patience': 'Selma Amukwaya',
      'voted for jobs': 'Memory Chisale',
      'afraid of a second legal battle': 'Yohane Banda',
      'may hinge on the central region': 'Analysts',
      'If turnout there is below': 'Boniface Dzonzi',
      'work with whoever was lawfully elected': 'Washington',
      'announce the final result': 'Malawi Electoral Commission',
    },
    means: {
      'its chairwoman': 'Esther Kalua',
      'His campaign manager': 'Davie Phiri',
      'the president': 'Gift Nyirenda',
      'Their head': 'Selma Amukwaya',
      'Nyirenda#2': 'Gift Nyirenda',
      'The MEC': 'Malawi Electoral Commission',
    },
    roles: {
      'Chikondi Mbewe': ['Opposition candidate'],
      'Gift Nyirenda': ['President'],
      'Boniface Dzonzi': ['political scientist at the University of Malawi'],
    },
    affiliation: {
      'Esther Kalua': 'Malawi Electoral Commission',
      'Boniface Dzonzi': 'University of Malawi',
    },
    standing: { Blantyre: false, Pretoria: true, Washington: true },
    days: { Sunday: '2025-03-16', Friday: '2025-03-21' },
  },
  {
    title: 'climate, South Korea',
    date: '2024-06-25',
    text:
      'date 2024-06-25\n\n' +
      'Environment Minister Seo Ji-hwan speaks at the government complex in Sejong on Tuesday. (Yonhap)\n\n' +
      'South Korea will phase out its last 28 coal-fired power plants by 2038, two years earlier than planned, the Ministry of Environment said Tuesday.\n\n' +
      '"We owe this to the children who sued us," Environment Minister Seo Ji-hwan told reporters, referring to a case brought by a group of teenagers before the Constitutional Court.\n\n' +
      'Seo said the state would spend 14.2 trillion won (US$10.2 billion) on new jobs in the coal regions of South Chungcheong Province. No miner or plant worker would be left behind, he stressed.\n\n' +
      'Rep. Moon Hye-rin of the Democratic Party dismissed the plan as "too late and too vague." "A promise for 2038 is a promise that somebody else has to keep," she wrote on Facebook.\n\n' +
      'Clean Air Korea, an environmental group, welcomed the decision but said that replacing coal with imported gas would "simply move the chimney."\n\n' +
      'Ryu Sang-jun, a professor of energy policy at Pusan National University, warned that the east coast would face bottlenecks without new power lines.\n\n' +
      'Daehan Power, the biggest operator of the plants, said in a regulatory filing that it would review the effect on its earnings. Kwon Do-sik, a union leader at the company\'s Taean site, said workers had "heard three plans from three governments."\n\n' +
      '"We will believe it when we see a timetable," he said.\n\n' +
      'Tokyo called the announcement "an encouraging signal for the region" and offered to share Japan\'s experience with offshore wind.\n\n' +
      'An official at the presidential office said the exact schedule would be presented by the end of the year, after public hearings that start next Monday. The decision comes ahead of the climate conference in Baku in November, where Seoul is expected to come under pressure over its emissions.',
    says: {
      'phase out its last': 'Ministry of Environment',
      'the children who sued us': 'Seo Ji-hwan',
      'would spend 14.2 trillion won': 'Seo Ji-hwan',
      'No miner or plant worker': 'Seo Ji-hwan',
      'too late and too vague': 'Moon Hye-rin',
      'A promise for 2038': 'Moon Hye-rin',
      'simply move the chimney': 'Clean Air Korea',
      'would face bottlenecks': 'Ryu Sang-jun',
      'review the effect': 'Daehan Power',
      'three plans from three governments': 'Kwon Do-sik',
      'when we see a timetable': 'Kwon Do-sik',
      'an encouraging signal': 'Japan',
      'the exact schedule': 'An official at the presidential office',
    },
    means: {
      'Seo#3': 'Seo Ji-hwan',
      she: 'Moon Hye-rin',
      'the company': 'Daehan Power',
      Tokyo: 'Japan',
    },
    roles: {
      'Seo Ji-hwan': ['Environment Minister'],
      'Ryu Sang-jun': ['professor of energy policy at Pusan National University'],
    },
    affiliation: {
      'Moon Hye-rin': 'Democratic Party',
      'Ryu Sang-jun': 'Pusan National University',
    },
    standing: { Tokyo: true, Sejong: false, Baku: false, Seoul: true },
    days: { 'Tuesday#2': '2024-06-25', 'next Monday': '2024-07-01' },
  },
];
