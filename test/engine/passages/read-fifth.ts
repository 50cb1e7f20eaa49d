/**
 * A fifth held-out set of short passages of news prose, written blind: without a look at the
 * engine and from nothing but knowledge of how English-language papers, agencies, magazines and
 * transcripts write. Eighty passages, ten kinds of difficulty, eight passages each. All people
 * and most bodies are invented.
 */
import type { ReadPassage } from './read-passages';

export const readFifth: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'a family name that comes first, then stands alone',
    text: 'SEOUL — Han Ji-won, who runs the country’s largest chain of noodle shops, announced on Monday that a bowl would cost 4 percent more from July. Han said the chain had held off for two years. “Wheat is not getting any cheaper,” she said.',
    says: { 'had held off for two years': 'Han Ji-won', 'Wheat is not getting any cheaper': 'Han Ji-won' },
  },
  {
    title: 'a rank shortened and then used as a description',
    text: 'The convoy left the base shortly after dawn, Lt. Col. Andrea Pruitt told reporters at Camp Dorsey. Pruitt would not say how many vehicles were involved. “They will be back when the job is done,” the colonel said.',
    says: { 'left the base shortly after dawn': 'Andrea Pruitt', 'They will be back when the job is done': 'Andrea Pruitt' },
    means: { 'the colonel': 'Andrea Pruitt' },
  },
  {
    title: 'a name with and without its foreign letter',
    text: 'Mette Sørensen, who coaches the Danish women’s handball team, called the defeat by Angola “a wake-up call.” Her players had looked tired from the start. “We simply ran out of legs,” Sorensen told Danish television after the final whistle.',
    says: { 'a wake-up call': 'Mette Sørensen', 'simply ran out of legs': 'Mette Sørensen' },
  },
  {
    title: 'an acronym introduced in brackets',
    text: 'The National Union of Ferry Workers (NUFW) has given notice of a 48-hour strike on all routes to the Western Isles. The NUFW said the latest offer amounted to a cut in real terms, and its general secretary, Moira Kinnear, accused managers of “playing for time”.',
    says: { 'amounted to a cut in real terms': 'National Union of Ferry Workers', 'playing for time': 'Moira Kinnear' },
  },
  {
    title: 'an acronym that nobody introduced',
    text: 'The Canadian Beekeepers Federation wants Ottawa to close the border to imported queens until spring. A mite found in two shipments last year could wipe out a fifth of all hives, the CBF said in a brief to the agriculture committee.',
    says: { 'could wipe out a fifth of all hives': 'Canadian Beekeepers Federation' },
    standing: { 'Ottawa': true },
  },
  {
    title: 'brother and sister kept apart by courtesy titles',
    text: 'Peter Whitlock had run the post office in Abbots Lench with his sister, Joan Whitlock, for 31 years when the letter came. “I thought it was a mistake,” Ms Whitlock said. Her brother was less surprised. “They had been closing them one by one up the valley,” Mr Whitlock said.',
    says: { 'thought it was a mistake': 'Joan Whitlock', 'closing them one by one up the valley': 'Peter Whitlock' },
    means: { 'Her brother': 'Peter Whitlock' },
  },
  {
    title: 'a possessive name before the one who speaks',
    text: 'The driver, Colin Marsh, 52, did not speak during the ten-minute hearing in Leicester. Marsh’s lawyer, Naomi Tuffnell, said he would deny all three charges. She said her client had “cooperated from the first minute” with police.',
    says: { 'would deny all three charges': 'Naomi Tuffnell', 'cooperated from the first minute': 'Naomi Tuffnell' },
    means: { 'her client': 'Colin Marsh' },
  },
  {
    title: 'a foundation that bears a person’s name',
    text: 'The Edith Calloway Foundation said on Tuesday that it would sell the novelist’s seaside house to pay for scholarships. Calloway left no instructions for the property when she died in 2006, according to her biographer, Lewis Stroud.',
    says: { 'would sell the novelist’s seaside house': 'Edith Calloway Foundation', 'left no instructions for the property': 'Lewis Stroud' },
  },

  // 2. Roles, appositions, later descriptions
  {
    title: 'a spokesperson who comes back as the spokesperson',
    text: 'A burst main has left about 40,000 homes in north Bristol without water, Severnside Water said on Friday. “Engineers have been on site since 3am,” said Priya Nair, a spokesperson for the company. The spokesperson added that bottled water would be handed out at two supermarkets.',
    says: { 'bottled water would be handed out': 'Priya Nair' },
    means: { 'the company': 'Severnside Water', 'The spokesperson': 'Priya Nair' },
  },
  {
    title: 'the two leaders',
    text: 'Kenyan President Daniel Otieno met his Ugandan counterpart, Grace Nabirye, in Kisumu on Thursday to settle a quarrel over sugar. After three hours the two leaders said that the border post at Busia would reopen day and night from next week.',
    says: { 'would reopen day and night': ['Daniel Otieno', 'Grace Nabirye'] },
    roles: { 'Daniel Otieno': ['Kenyan President'] },
  },
  {
    title: 'a firm called by its trade and then the company',
    text: 'Shares in Norvane fell 9 percent in Oslo after the salmon farmer cut its forecast for the third time this year. The company blamed a swarm of jellyfish off Finnmark. “We have never lost so many fish in one month,” Chief Executive Rune Solheim said on a call with analysts.',
    says: { 'have never lost so many fish in one month': 'Rune Solheim' },
    means: { 'the salmon farmer': 'Norvane', 'The company': 'Norvane' },
  },
  {
    title: 'a profession given in apposition, then used alone',
    text: 'Most toddlers who wake at night are not hungry, said Ruth Amsel, a pediatrician and the author of two books on sleep. Parents who get up every time are only teaching a habit, the pediatrician said. “You have to let a few minutes pass,” she added.',
    says: { 'are only teaching a habit': 'Ruth Amsel', 'have to let a few minutes pass': 'Ruth Amsel' },
    roles: { 'Ruth Amsel': ['pediatrician', 'author of two books on sleep'] },
  },
  {
    title: 'the minister after the minister’s name',
    text: 'Schools will close a week early because of the heat, Education Minister Farida Rahmani told parliament on Sunday. Final exams would be held before nine in the morning, the minister said, and no child would be asked to sit one in a room without a fan.',
    says: { 'would be held before nine in the morning': 'Farida Rahmani' },
    means: { 'the minister': 'Farida Rahmani' },
    roles: { 'Farida Rahmani': ['Education Minister'] },
  },
  {
    title: 'an athlete by age and nationality',
    text: 'Two-time champion Ilse Vermeer pulled out of the Lisbon marathon on Wednesday with a stress fracture in her foot. The 34-year-old Belgian said she had felt pain since a training camp in Kenya. “It would be stupid to run on it,” Vermeer wrote on Instagram.',
    says: { 'had felt pain since a training camp': 'Ilse Vermeer', 'would be stupid to run on it': 'Ilse Vermeer' },
    means: { 'The 34-year-old Belgian': 'Ilse Vermeer' },
  },
  {
    title: 'the regulator, the lender and the bank',
    text: 'The Financial Standards Board fined Calder Bank £14mn on Tuesday for failing to check where customers’ money came from. The regulator said the lender had ignored 600 internal alerts. The bank said it accepted the findings and had since replaced its compliance team.',
    says: { 'had ignored 600 internal alerts': 'Financial Standards Board', 'accepted the findings': 'Calder Bank' },
    means: { 'the lender': 'Calder Bank' },
  },
  {
    title: 'the mayor and the former mayor',
    text: 'Mayor Lucinda Price wants to tear down the old grain elevator. Her predecessor, Walt Jorgensen, would rather see it turned into apartments. “It’s the only landmark this town has,” the former mayor told the city council. The mayor countered that nobody had offered to pay for it.',
    says: { 'the only landmark this town has': 'Walt Jorgensen', 'nobody had offered to pay for it': 'Lucinda Price' },
    means: { 'the former mayor': 'Walt Jorgensen' },
  },

  // 3. Pronouns
  {
    title: 'he and she, father and daughter',
    text: 'When the storm hit, Martin Gale was on the roof of the barn and his daughter, Sophie Gale, was in the yard. She screamed at him to come down, she said later. He said he never heard a thing over the wind.',
    says: { 'screamed at him to come down': 'Sophie Gale', 'never heard a thing over the wind': 'Martin Gale' },
  },
  {
    title: 'I inside a quotation',
    text: '“My father built this boat, and I intend to sail it until one of us sinks,” said Eamon Doherty, 71, as he mended a net on the pier at Killybegs.',
    says: { 'My father built this boat': 'Eamon Doherty' },
    means: { 'I': 'Eamon Doherty', 'he': 'Eamon Doherty' },
  },
  {
    title: 'we for the company a spokeswoman speaks for',
    text: '“We have no plans to close the Dundee plant,” a spokeswoman for Tayforth Foods said on Thursday, after workers there found a surveyor measuring the canteen.',
    says: { 'no plans to close the Dundee plant': 'a spokeswoman for Tayforth Foods' },
    means: { 'We': 'Tayforth Foods' },
  },
  {
    title: 'a name in brackets after a pronoun',
    text: 'Flood victims in Hede have waited six weeks for help, and Mayor Anders Holm blames Interior Minister Karin Strand. “She [Strand] has not once picked up the phone,” he told a crowd outside the town hall on Saturday.',
    says: { 'has not once picked up the phone': 'Anders Holm' },
    means: { 'She': 'Karin Strand', 'he': 'Anders Holm' },
  },
  {
    title: 'a club as they',
    text: 'Third-tier Ashford Rovers have sacked manager Glenn Tully after seven defeats in a row. The club thanked Tully for his work but said they “could not wait until Christmas” for things to improve. He learned of the decision from a reporter, he told local radio.',
    says: { 'could not wait until Christmas': 'Ashford Rovers', 'learned of the decision from a reporter': 'Glenn Tully' },
    means: { 'they': 'Ashford Rovers' },
  },
  {
    title: 'a board as it',
    text: 'The Swedish Hunting Board refused on Thursday to raise the quota for wolves. It said that dogs had killed more sheep than wolves had last year. Nils Ekman, who leads the farmers in Värmland, called the ruling “a joke”.',
    says: { 'dogs had killed more sheep': 'Swedish Hunting Board', 'a joke': 'Nils Ekman' },
    means: { 'It': 'Swedish Hunting Board' },
  },
  {
    title: 'he inside a quotation means another man',
    text: '“He taught me everything there is to know about horses,” Dana Whitcomb said of her late trainer, Bill Rusk, after winning the final race of the season at Lexington by two lengths.',
    says: { 'everything there is to know about horses': 'Dana Whitcomb' },
    means: { 'He': 'Bill Rusk', 'me': 'Dana Whitcomb' },
  },
  {
    title: 'they for one person',
    text: 'Poet Robin Achterberg won the $10,000 Halloran Prize on Sunday. Achterberg, who is nonbinary, said they had not expected to reach the shortlist. “I had already booked a train home,” they said.',
    says: { 'had not expected to reach the shortlist': 'Robin Achterberg', 'had already booked a train home': 'Robin Achterberg' },
    means: { 'they#2': 'Robin Achterberg' },
  },

  // 4. Quotations that run on
  {
    title: 'a second quotation without a cue',
    text: '“The river came up in twenty minutes,” said Lena Moravec, who keeps a bakery on the square. “We carried the flour upstairs by hand. The oven we had to leave.”',
    says: { 'came up in twenty minutes': 'Lena Moravec', 'carried the flour upstairs by hand': 'Lena Moravec', 'The oven we had to leave': 'Lena Moravec' },
  },
  {
    title: 'a quotation in a paragraph of its own',
    text: 'For Tomasz Wilk, who moved his family to Gdynia last summer, the decision was easy.\n\n“I wasn’t going to raise my kids next to a landfill.”\n\nThe new flat is smaller and costs twice as much, but it has a view of the harbor.',
    says: { 'to raise my kids next to a landfill': 'Tomasz Wilk' },
  },
  {
    title: 'a quotation broken by its cue',
    text: '“If the governor wants a fight over the wells,” Corinne Delacroix said, pausing for the applause to die down, “she will get one in every county of this state.” Ms. Delacroix leads the Ranchers’ League.',
    says: { 'wants a fight over the wells': 'Corinne Delacroix', 'will get one in every county': 'Corinne Delacroix' },
    affiliation: { 'Corinne Delacroix': 'Ranchers’ League' },
  },
  {
    title: 'a paragraph left open and taken up by the next',
    text: '“We asked the ministry for the figures in March,” said Gideon Asante, who chairs the cocoa growers’ council. “We asked again in April and again in May.\n\n“Now the harvest is nearly over, and nobody has answered a single letter.”',
    says: { 'asked again in April and again in May': 'Gideon Asante', 'nobody has answered a single letter': 'Gideon Asante' },
  },
  {
    title: 'a quotation first, its speaker a paragraph later',
    text: '“It was like being inside a drum.”\n\nThat is how Hana Ito, 63, remembers the earthquake that flattened her street in less than a minute. Her own house, built by her grandfather out of cedar, was the only one left standing.',
    says: { 'like being inside a drum': 'Hana Ito' },
  },
  {
    title: 'question and answer in court',
    text: 'Carol Paley told the court she had kept most of the receipts.\n\n“And where are those now?” Judge Harold Finch asked.\n\n“In my garage, Your Honor.”\n\nThe judge gave her until Friday to bring them in.',
    says: { 'where are those now': 'Harold Finch', 'In my garage': 'Carol Paley' },
  },
  {
    title: 'a bare quotation after a paraphrase',
    text: 'Nobody in the village wants the cable car, says Ursula Bacher, who has run the inn at the foot of the glacier since 1988. Guests come for the quiet. “They can get noise at home.”',
    says: { 'Nobody in the village wants the cable car': 'Ursula Bacher', 'can get noise at home': 'Ursula Bacher' },
  },
  {
    title: 'a gesture between two quotations, straight quotes',
    text: '"I\'m not angry," said Joel Tran, folding the letter back into its envelope. He looked out at the empty lot where his food truck used to stand. "I just want my stuff back."',
    says: { 'not angry': 'Joel Tran', 'just want my stuff back': 'Joel Tran' },
  },

  // 5. Where the attribution stands
  {
    title: 'attribution in the line above',
    text: 'From Elaine Forsythe, chair of the board, in an email to all staff on Monday:\n\n“The museum will stay shut until the roof has been declared safe. Everyone will be paid in full. I know how hard this winter has been for you.”',
    says: { 'will stay shut until the roof': 'Elaine Forsythe', 'Everyone will be paid in full': 'Elaine Forsythe' },
    roles: { 'Elaine Forsythe': ['chair of the board'] },
  },
  {
    title: 'attribution after a dash',
    text: 'QUOTE OF THE DAY\n\n“I would rather be cold than owe anyone money.” — Agnes Moyle, 88, of Truro, on why she has not turned on her heating since the price of gas went up.',
    says: { 'would rather be cold than owe anyone money': 'Agnes Moyle' },
  },
  {
    title: 'two relative clauses between name and cue',
    text: 'Patrick Olatunji, whose diocese takes in most of the flooded villages and who lost his own house to the river in 2012, said the dikes had been patched with sand for thirty years.',
    says: { 'had been patched with sand for thirty years': 'Patrick Olatunji' },
  },
  {
    title: 'an inverted cue with a title',
    text: '“There will be no tent city on the fairgrounds, not on my watch,” vowed Sheriff Dale Kimball. “It’s a health hazard,” agreed County Commissioner Teresa Boyd, who sat beside him at Thursday’s meeting.',
    says: { 'no tent city on the fairgrounds': 'Dale Kimball', 'a health hazard': 'Teresa Boyd' },
    means: { 'him': 'Dale Kimball' },
  },
  {
    title: 'according to at the head of the sentence',
    text: 'According to Tobias Krenn, the architect who drew up the plans, the roof was never meant to bear that much snow. The Graz Building Office disputes this. It says the drawings allowed for a full meter.',
    says: { 'was never meant to bear that much snow': 'Tobias Krenn', 'the drawings allowed for a full meter': 'Graz Building Office' },
  },
  {
    title: 'a cue in the middle of indirect speech',
    text: 'The tunnel under the pass, engineer Bruno Cattaneo explained, would not open before spring. Water had got into the ventilation shafts, and every fan would have to be taken out and dried.',
    says: { 'would not open before spring': 'Bruno Cattaneo' },
    roles: { 'Bruno Cattaneo': ['engineer'] },
  },
  {
    title: 'in the words of',
    text: 'The calf arrived at 4.20 on Sunday morning after a labour of nine hours. It was, in the words of head keeper Rosalind Bright, “the noisiest birth we have ever had”. Mother and daughter are both well, the zoo said.',
    says: { 'the noisiest birth we have ever had': 'Rosalind Bright' },
    roles: { 'Rosalind Bright': ['head keeper'] },
  },
  {
    title: 'a noun and a colon as the cue',
    text: 'Asked by reporters whether he would run again in November, Gov. Clay Haddox grinned and pointed at his wife, Marlene Haddox. Her answer: “Over my dead body.” The governor said he would announce his plans after Labor Day.',
    says: { 'Over my dead body': 'Marlene Haddox', 'would announce his plans after Labor Day': 'Clay Haddox' },
  },

  // 6. Joint, nested, unnamed, written
  {
    title: 'a joint statement of two',
    text: 'Ana Prieto and Jules Carron, the mayors of the two towns on either side of the border, said in a joint statement that the footbridge would be named after the smuggler who first swam across.',
    says: { 'would be named after the smuggler': ['Ana Prieto', 'Jules Carron'] },
  },
  {
    title: 'an assurance inside a testimony',
    text: 'Inspector Wanda Pell told the inquiry that the contractor, Stonebridge Ltd, had assured her in writing that the cracks were harmless. Eleven people died when the walkway came down on the last day of the fair.',
    says: { 'had assured her in writing': 'Wanda Pell', 'the cracks were harmless': 'Stonebridge Ltd' },
    means: { 'her': 'Wanda Pell' },
  },
  {
    title: 'unnamed officials with an aside',
    text: 'Two officials at the finance ministry, who asked not to be named because the talks are private, said the offer would be withdrawn if no answer came by the end of the week. The ministry declined to comment.',
    says: { 'the offer would be withdrawn': 'Two officials at the finance ministry' },
  },
  {
    title: 'a document as the source',
    text: 'Both climbers had enough food in their packs for three more days. A coroner’s report released on Monday said they had died of cold, probably within hours of leaving the hut.',
    says: { 'had died of cold': 'A coroner’s report' },
  },
  {
    title: 'a caption with an agency and a credit',
    text: 'Volunteers clear mud from a church in Sarno after Saturday’s landslide. The region has asked for army engineers, news agency Ansa reported. Photograph: Luca Ferri/Meridian Press',
    says: { 'has asked for army engineers': 'Ansa' },
    affiliation: { 'Luca Ferri': 'Meridian Press' },
  },
  {
    title: 'a rumor that nobody owns',
    text: 'For years it was whispered in the valley that the well had been poisoned by the mine. Then, in April, geologist Petra Sand took a sample home in a jam jar. The water was perfectly clean, she told villagers at a meeting in the school.',
    says: { 'the well had been poisoned by the mine': null, 'The water was perfectly clean': 'Petra Sand' },
  },
  {
    title: 'a body and two of its members',
    text: 'Two members of the Harbour Commission said the vote on the new quay had been rushed through on a holiday. The Commission itself said in a statement that all rules had been followed.',
    says: { 'had been rushed through on a holiday': 'Two members of the Harbour Commission', 'all rules had been followed': 'Harbour Commission' },
  },
  {
    title: 'a quotation inside a quotation',
    text: '“She grabbed my sleeve in the hospital and told me, ‘Don’t you dare sell the house,’” Raymond Ortiz said of his mother, Luisa Ortiz, who died in February at 97. He sold it in May.',
    says: { 'grabbed my sleeve in the hospital': 'Raymond Ortiz', 'dare sell the house': 'Luisa Ortiz' },
  },

  // 7. Places that stand for institutions
  {
    title: 'a capital speaks for a country that is named',
    text: 'Hanoi said on Wednesday that a Chinese survey ship had entered its waters twice since the weekend. Vietnam has lodged a protest with the embassy and sent two coast guard vessels to the area.',
    says: { 'had entered its waters twice': 'Vietnam' },
    standing: { 'Hanoi': true },
  },
  {
    title: 'one capital as a place, another as a government',
    text: 'The next round of nuclear talks will be held in Vienna, two European diplomats said. Tehran insists that the oil sanctions be lifted first and has threatened to send no delegation otherwise.',
    says: { 'will be held in Vienna': 'two European diplomats' },
    standing: { 'Vienna': false, 'Tehran': true },
  },
  {
    title: 'the White House as an office and as a house',
    text: 'The White House said the president would veto the farm bill if it came to his desk unchanged. Tourists who had lined up outside the White House since dawn were turned away without an explanation.',
    says: { 'would veto the farm bill': 'White House' },
    standing: { 'White House#2': false },
  },
  {
    title: 'Downing Street as an office and as a street',
    text: 'Downing Street denied on Sunday that the chancellor was about to be moved. A removal van had been photographed in Downing Street on Friday evening, parked with its doors open for about an hour.',
    says: { 'the chancellor was about to be moved': 'Downing Street' },
    standing: { 'Downing Street#2': false },
  },
  {
    title: 'demonyms for two governments',
    text: 'Denmark and Sweden cannot agree on who should pay for repairs to the rail link. The Danes say the cracks are on the other side; the Swedes say the bill should be split.',
    says: { 'the cracks are on the other side': 'Denmark', 'the bill should be split': 'Sweden' },
    means: { 'The Danes': 'Denmark' },
  },
  {
    title: 'Brussels as an authority and as a destination',
    text: 'Brussels said on Friday that Hungary had two months to change its media law. Justice Minister Zoltán Berki, who flew to Brussels on Monday with a draft in his briefcase, said he expected a compromise.',
    says: { 'had two months to change its media law': 'Brussels', 'expected a compromise': 'Zoltán Berki' },
    standing: { 'Brussels#2': false },
  },
  {
    title: 'a government heard in one capital, another that is one',
    text: 'In Canberra, Treasurer Meg Donnelly told reporters that the tariff on dairy products would stay. Wellington called the decision “unfriendly” and recalled its trade envoy for talks.',
    says: { 'would stay': 'Meg Donnelly', 'unfriendly': 'Wellington' },
    standing: { 'Canberra': false, 'Wellington': true },
  },
  {
    title: 'the Pentagon as a ministry and as a building',
    text: 'The Pentagon said it would send two more destroyers to the Gulf. A man was arrested outside the Pentagon hours later after he threw paint at a gate, the Arlington Police Department said.',
    says: { 'would send two more destroyers': 'Pentagon', 'threw paint at a gate': 'Arlington Police Department' },
    standing: { 'Pentagon#2': false },
  },

  // 8. Dates
  {
    title: 'the day of publication and a weekday before it',
    text: 'BANGKOK (AP) — A court on Friday ordered the dam’s operator to pay 2,300 farmers for lost harvests. The operator said Tuesday it would appeal.',
    days: { 'Friday': '2024-05-10', 'Tuesday': '2024-05-14' },
    standing: { 'BANGKOK': false },
    date: '2024-05-14',
  },
  {
    title: 'yesterday and tomorrow',
    text: 'Bus drivers in Cork walked out yesterday after talks on rosters collapsed. A second stoppage is planned for tomorrow, the union said, and commuters have been advised to work from home if they can.',
    days: { 'yesterday': '2023-11-29', 'tomorrow': '2023-12-01' },
    date: '2023-11-30',
  },
  {
    title: 'a weekday to come and one gone by',
    text: 'Voters in the canton will decide on Sunday whether cowbells may ring at night. Campaigners handed out earplugs at the station on Tuesday, and the farmers who own the cows handed out cheese.',
    days: { 'Sunday': '2025-03-09', 'Tuesday': '2025-03-04' },
    date: '2025-03-05',
  },
  {
    title: 'a day of the month alone',
    text: 'The freighter was due in Piraeus on the 17th but never arrived. Its last signal came from a point south of Crete, the Hellenic Coast Guard said, and an aircraft has been searching the area ever since.',
    says: { 'came from a point south of Crete': 'Hellenic Coast Guard' },
    days: { 'the 17th': '2024-10-17' },
    date: '2024-10-22',
  },
  {
    title: 'month and day without a year',
    text: 'Dwight Pell, 39, was last seen on June 3 at a gas station outside Missoula, where he bought coffee and a road map. His pickup was found on Sunday at the bottom of a ravine.',
    days: { 'June 3': '2024-06-03', 'Sunday': '2024-08-18' },
    date: '2024-08-19',
  },
  {
    title: 'a day before the turn of the year',
    text: 'The power station was shut down on December 29 after a valve failed. It has been running at half its capacity since Monday, and the operator hopes to have it back at full output on January 20.',
    days: { 'December 29': '2024-12-29', 'Monday': '2025-01-06', 'January 20': '2025-01-20' },
    date: '2025-01-08',
  },
  {
    title: 'a full date and last month',
    text: 'The painting vanished from a villa outside Turin on 14 February 2021. It turned up last month behind a wardrobe in Ghent, wrapped in a bath towel, when the owner of the flat was moving house.',
    days: { '14 February 2021': '2021-02-14', 'last month': '2024-04' },
    date: '2024-05-22',
  },
  {
    title: 'last night and this morning',
    text: 'Fire destroyed the pier pavilion at Cromley last night. Forty firefighters fought the blaze until dawn and were still damping down this morning, said Neil Garside, the station commander. No one was hurt.',
    says: { 'were still damping down': 'Neil Garside' },
    days: { 'last night': '2024-09-11', 'this morning': '2024-09-12' },
    date: '2024-09-12',
  },

  // 9. Affiliations and roles
  {
    title: 'a professor with subject and university',
    text: 'Octopuses seem to recognize their keepers, and to dislike some of them, said Miriam Oduya, professor of marine biology at the University of Cape Town, who was not involved in the study.',
    says: { 'seem to recognize their keepers': 'Miriam Oduya' },
    roles: { 'Miriam Oduya': ['professor of marine biology at the University of Cape Town'] },
    affiliation: { 'Miriam Oduya': 'University of Cape Town' },
  },
  {
    title: 'nationality and office before the name',
    text: 'Finnish Prime Minister Aino Lehtonen will visit Tallinn next week to sign an agreement on the undersea tunnel. Lehtonen told broadcaster Yle that the first drilling could start within five years.',
    says: { 'the first drilling could start within five years': 'Aino Lehtonen' },
    roles: { 'Aino Lehtonen': ['Finnish Prime Minister'] },
    standing: { 'Tallinn': false },
  },
  {
    title: 'the present employer, not the one left behind',
    text: 'Brightwater’s finance chief, Sunil Mehta, said on Wednesday that the dividend was safe for at least two years. Mehta joined the brewer in April after resigning from Corvex, a rival, over a bonus dispute.',
    says: { 'the dividend was safe': 'Sunil Mehta' },
    means: { 'the brewer': 'Brightwater' },
    affiliation: { 'Sunil Mehta': 'Brightwater' },
  },
  {
    title: 'one post held and one post past',
    text: 'Hugh Lacey, head of surgery at St Brendan’s Hospital and a former president of the Irish Medical Council, said three operating theatres had stood empty all winter for want of nurses.',
    says: { 'three operating theatres had stood empty': 'Hugh Lacey' },
    roles: { 'Hugh Lacey': ['head of surgery at St Brendan’s Hospital', 'former president of the Irish Medical Council'] },
    affiliation: { 'Hugh Lacey': 'St Brendan’s Hospital' },
  },
  {
    title: 'a bare of between person and body',
    text: 'The seawall will only push the problem down the beach, said Laura Kim of the Coastal Defense Network. The town council voted for it anyway, by five votes to two, shortly before midnight.',
    says: { 'will only push the problem down the beach': 'Laura Kim' },
    affiliation: { 'Laura Kim': 'Coastal Defense Network' },
  },
  {
    title: 'an employer in a relative clause',
    text: 'Esteban Rojas, who has read meters for the local water company, Aguas del Sur, since he was 19, said he had never been bitten by a dog until last week. “Then I was bitten twice in one street,” he said.',
    says: { 'had never been bitten by a dog': 'Esteban Rojas', 'was bitten twice in one street': 'Esteban Rojas' },
    affiliation: { 'Esteban Rojas': 'Aguas del Sur' },
  },
  {
    title: 'a party before the office',
    text: 'Labour MP Dev Sandhu said the bypass had been promised by four governments and built by none. ‘My constituents breathe lorries,’ he told the Commons, to laughter from both sides.',
    says: { 'My constituents breathe lorries': 'Dev Sandhu' },
    roles: { 'Dev Sandhu': ['Labour MP'] },
    affiliation: { 'Dev Sandhu': 'Labour' },
  },
  {
    title: 'a role in front, the name behind it',
    text: 'AMMAN — A spokeswoman for the Ministry of Health, Noor Haddad, said on Sunday that the outbreak at the Zarqa refinery had been traced to a canteen. All 64 patients have gone home.',
    says: { 'had been traced to a canteen': 'Noor Haddad' },
    roles: { 'Noor Haddad': ['spokeswoman for the Ministry of Health'] },
    affiliation: { 'Noor Haddad': 'Ministry of Health' },
  },

  // 10. Quotation marks that are no speech; labels
  {
    title: 'the title of a novel',
    text: 'Imogen Farrow’s third novel, “The Salt Road,” has sold two million copies in 30 languages. “I wrote most of it in a laundromat,” Farrow said. “It was the only warm place I could afford.”',
    says: { 'wrote most of it in a laundromat': 'Imogen Farrow', 'the only warm place I could afford': 'Imogen Farrow' },
    silent: ['The Salt Road'],
  },
  {
    title: 'a nickname',
    text: 'Police in Providence have reopened the case of Salvatore “the Baker” Rinaldi, who disappeared in 1983 with a van full of lottery tickets. “Somebody out there knows,” Detective Kim Osgood said.',
    says: { 'Somebody out there knows': 'Kim Osgood' },
    silent: ['the Baker'],
  },
  {
    title: 'scare quotes',
    text: 'The “temporary” tax on matches was brought in to pay for a war that ended in 1945. It is still being collected. The Treasury is reviewing the matter, Finance Minister Paolo Zammit told parliament this week.',
    says: { 'is reviewing the matter': 'Paolo Zammit' },
    silent: ['temporary'],
  },
  {
    title: 'the title of an article',
    text: 'In an essay headlined “How to Build a Quiet City,” the acoustician Marta Lindqvist argues that most traffic noise comes from tires, not engines. Electric cars, she writes, will therefore change very little.',
    says: { 'most traffic noise comes from tires': 'Marta Lindqvist', 'will therefore change very little': 'Marta Lindqvist' },
    silent: ['How to Build a Quiet City'],
  },
  {
    title: 'an interview with Q and A',
    text: 'Yusuf Demir has repaired clocks in Izmir for half a century. We spoke to him in his shop.\n\nQ: Do people still bring you watches?\n\nA: Every day. They look at their phones for the time, but they cry when the watch stops.',
    says: { 'they cry when the watch stops': 'Yusuf Demir' },
    means: { 'him': 'Yusuf Demir' },
  },
  {
    title: 'a radio transcript with labels',
    text: 'Host Beth Calder spoke with Paula Reyes, the mayor of Las Palmas County’s largest town.\n\nCALDER: Is there enough water for the summer?\n\nREYES: There is enough to drink. There is not enough for golf.',
    says: { 'enough water for the summer': 'Beth Calder', 'There is not enough for golf': 'Paula Reyes' },
  },
  {
    title: 'a word that is only cited',
    text: 'The Greenlandic word “siku” means sea ice, and there are dozens more for its many states. Half of them are no longer used by hunters under 40, said Aqqalu Berthelsen, who is compiling a dictionary in Nuuk.',
    says: { 'are no longer used by hunters under 40': 'Aqqalu Berthelsen' },
    standing: { 'Nuuk': false },
    silent: ['siku'],
  },
  {
    title: 'the name of a ship, straight quotes',
    text: 'The trawler "Bonne Chance" ran aground off Brittany early on Thursday with nine men on board. All were winched to safety. "We were very lucky," the skipper, Yann Le Goff, told reporters on the quay at Brest.',
    says: { 'were very lucky': 'Yann Le Goff' },
    silent: ['Bonne Chance'],
  },
];
