import type { ReadPassage } from './read-passages';

/** A blind set: ninety passages in the voices of many kinds of papers, written without sight of the engine. */
export const readEleventh: readonly ReadPassage[] = [
  {
    title: 'local weekly: surname alone after the full name',
    text: `Growers around Spalding are bracing for a poor autumn. Margaret Oldcastle, who farms 400 acres at Moulton Chapel, lost a third of her cauliflowers to the wet. "You can't drill into soup," Oldcastle said. "We'll be lucky to break even."`,
    says: { 'drill into soup': 'Margaret Oldcastle', 'lucky to break even': 'Margaret Oldcastle' },
    means: { 'her': 'Margaret Oldcastle' },
  },
  {
    title: 'business wire: surname-first name, shortened to the surname',
    text: `TAIPEI — Lantern Semi has seen the worst of the downturn, its finance chief Hsieh Wei-ting told analysts on a call. Orders from carmakers picked up in the spring, and inventories at most customers are back to normal. “The second half will look different,” Hsieh said.`,
    says: { 'seen the worst of the downturn': 'Hsieh Wei-ting', 'The second half will look different': 'Hsieh Wei-ting' },
    affiliation: { 'Hsieh Wei-ting': 'Lantern Semi' },
  },
  {
    title: 'magazine feature: Vietnamese name, shortened to the last part',
    text: `Tran Quoc Bao has driven the road between Hai Phong and Hanoi for nineteen years, most of them at night. The tolls have doubled and the freight rates have not. "I used to bring home fish for my mother," says Bao. "Now I bring home receipts."`,
    says: { 'used to bring home fish': 'Tran Quoc Bao', 'Now I bring home receipts': 'Tran Quoc Bao' },
    means: { 'Bao#2': 'Tran Quoc Bao', 'my': 'Tran Quoc Bao' },
  },
  {
    title: 'wire: rank before the name, rank alone later',
    text: `Lt. Col. Dmytro Havrysh walked along the trench with a flashlight in his teeth. His battalion had held the tree line since August. "Rats are worse than drones," the colonel said. "Drones at least go home."`,
    says: { 'Rats are worse than drones': 'Dmytro Havrysh', 'Drones at least go home': 'Dmytro Havrysh' },
    means: { 'the colonel': 'Dmytro Havrysh' },
  },
  {
    title: 'police blotter: the office as the source',
    text: `A 34-year-old Corbin Fork man was arrested early Sunday after he drove a riding mower through the front window of a vape shop on Route 9, according to the Ansel County Sheriff's Office. No one was hurt. Deputies recovered the mower two blocks away.`,
    says: { 'drove a riding mower through the front window': "Ansel County Sheriff's Office" },
  },
  {
    title: 'science journal news: accents and a double surname',
    text: `The reef cores go back 1,100 years, longer than any other record from the basin. Zoë Lindqvist-Åberg, a palaeoclimatologist at the University of Västervik, calls them “a library with no missing shelves”. But Lindqvist-Åberg cautions that a single site can mislead.`,
    says: { 'a library with no missing shelves': 'Zoë Lindqvist-Åberg', 'a single site can mislead': 'Zoë Lindqvist-Åberg' },
    roles: { 'Zoë Lindqvist-Åberg': ['palaeoclimatologist at the University of Västervik'] },
  },
  {
    title: 'daily: acronym introduced in brackets',
    text: `Dockers at Klaipeda will stop work for 24 hours from midnight, the Baltic Freight Workers' Union (BFWU) announced. Talks over night pay collapsed at the weekend. The BFWU said that its members had "nothing left to negotiate with".`,
    says: { 'will stop work for 24 hours': "Baltic Freight Workers' Union", 'nothing left to negotiate with': "Baltic Freight Workers' Union" },
    means: { 'The BFWU': "Baltic Freight Workers' Union", 'its': "Baltic Freight Workers' Union" },
  },
  {
    title: 'trade journal: acronym used without being introduced',
    text: `Britain's boatyards are short of 6,000 skilled hands, a survey by the Coastal Trades Council has found. Half of all apprentices leave within two years. The CTC blames low starting wages and wants a levy on marina developers.`,
    says: { 'low starting wages': 'Coastal Trades Council' },
    means: { 'The CTC': 'Coastal Trades Council' },
  },
  {
    title: 'daily: possessive before the one who speaks',
    text: `Mayor Henrik Dalgaard was not at the meeting. Dalgaard's deputy, Ines Falk, told councillors that the tram contract would be signed before Christmas. "There is no plan B," she added.`,
    says: { 'would be signed before Christmas': 'Ines Falk', 'There is no plan B': 'Ines Falk' },
    means: { 'she': 'Ines Falk' },
  },
  {
    title: 'business news: two brothers of one surname',
    text: `Tom and Peter Ravenhill have not shared an office since 2016. Peter Ravenhill runs the breweries, his elder brother the pubs. “We get on best by telephone,” Peter said. Tom, asked about a sale of the pubs, would only say that “everything has a price, including Peter”.`,
    says: { 'We get on best by telephone': 'Peter Ravenhill', 'everything has a price': 'Tom Ravenhill' },
  },
  {
    title: 'tabloid: husband and wife told apart by the title',
    text: `Pensioners Alan and Denise Pocock came home from Tenerife to find a family of foxes in the bath. Mr Pocock, 71, fainted. 'I thought he was having a stroke,' said Mrs Pocock. 'The foxes didn't even look up.'`,
    says: { 'I thought he was having a stroke': 'Denise Pocock' },
    means: { 'he': 'Alan Pocock', 'Mrs Pocock': 'Denise Pocock' },
  },
  {
    title: 'local daily: an association and one unnamed member',
    text: `The Harrow Lane Residents' Association has voted to drop its objection to the mosque car park. The vote was 41 to 38. "I won't be renewing my subscription," one member said on the way out.`,
    says: { "won't be renewing my subscription": 'one member' },
    means: { 'its': "Harrow Lane Residents' Association" },
  },
  {
    title: 'daily: a person inside the name of a foundation',
    text: `The Ellen Marsh Foundation will close its hospice in Ludlow next spring. Running costs have tripled, said its director, Paul Teague. “We hung on as long as we could,” he said.`,
    says: { 'Running costs have tripled': 'Paul Teague', 'hung on as long as we could': 'Paul Teague' },
    without: ['Ellen Marsh'],
  },
  {
    title: 'sports page: nickname',
    text: `Francis Kowalczyk, known to everyone at the rink as Buddy, sharpened his last pair of skates on Saturday. He is 83. "My hands told me before my wife did," Buddy said.`,
    says: { 'My hands told me': 'Francis Kowalczyk' },
    means: { 'Buddy#2': 'Francis Kowalczyk' },
  },
  {
    title: 'sports page: the player by a later description',
    text: `Luca Ferrante saved two penalties as Tresana went through on Wednesday night. The 22-year-old goalkeeper, on loan from Bari, had not started a match since October. “I just guessed,” the youngster admitted afterwards.`,
    says: { 'I just guessed': 'Luca Ferrante' },
    means: { 'the youngster': 'Luca Ferrante', 'The 22-year-old goalkeeper': 'Luca Ferrante' },
  },
  {
    title: 'business wire: a company by a later description',
    text: `Shares in Fjordsikring fell 11% in early trading after a profit warning. Storm claims in the first quarter came to more than twice the budget. The Oslo-based insurer said it would still pay a dividend.`,
    says: { 'would still pay a dividend': 'Fjordsikring' },
    means: { 'The Oslo-based insurer': 'Fjordsikring', 'it': 'Fjordsikring' },
  },
  {
    title: 'daily: he and she in one paragraph',
    text: `Judge Rosalind Acheampong refused to adjourn. Defence counsel Miles Thornbury had argued that his client was too ill to follow the evidence, but she said the doctors disagreed. He asked for a break until noon, and she gave him twenty minutes.`,
    says: { 'his client was too ill': 'Miles Thornbury', 'the doctors disagreed': 'Rosalind Acheampong' },
    means: { 'she#2': 'Rosalind Acheampong', 'He': 'Miles Thornbury', 'him': 'Miles Thornbury' },
  },
  {
    title: 'broadcaster: "I" and "me" within a quotation',
    text: `The new coach, Adaeze Nwokolo, met her predecessor for coffee before she signed. "Karim Saleh told me the dressing room was broken," Nwokolo said. "I found it wasn't."`,
    says: { 'I found it': 'Adaeze Nwokolo', 'the dressing room was broken': 'Karim Saleh' },
    means: { 'me': 'Adaeze Nwokolo', 'I': 'Adaeze Nwokolo', 'her predecessor': 'Karim Saleh' },
  },
  {
    title: 'parliamentary sketch: the one addressed',
    text: `Up rose Sir Gerald Fanshawe, purple as a beetroot. Across the floor the transport secretary, Bridget Lorne, studied her shoes. "You promised my constituents a bypass in 2009," he boomed. "Where is it?"`,
    says: { 'promised my constituents a bypass': 'Gerald Fanshawe', 'Where is it': 'Gerald Fanshawe' },
    means: { 'You': 'Bridget Lorne', 'my': 'Gerald Fanshawe' },
  },
  {
    title: 'magazine: bracketed name inside a quotation',
    text: `Nobody had warned the accountants. "He [Jens Sorensen] walked in with two suitcases and said good morning," recalled Birgit Holm, who ran the front desk at the time. Sorensen has always denied that there was money in them.`,
    says: { 'walked in with two suitcases': 'Birgit Holm', 'there was money in them': 'Jens Sorensen' },
    means: { 'He': 'Jens Sorensen' },
  },
  {
    title: 'daily: quotations that go on without a cue',
    text: `Ferry captain Iain MacRury has made the crossing eleven thousand times. "You never get used to the Minch," he says. "It changes its mind. One winter I sat off Tarbert for nine hours with a bride on board."`,
    says: { 'never get used to the Minch': 'Iain MacRury', 'with a bride on board': 'Iain MacRury' },
    means: { 'I': 'Iain MacRury' },
  },
  {
    title: 'tabloid: quotation in a paragraph of its own after a sentence about its speaker',
    text: `Dance show favourite Kelsey Dunmore has hit back at trolls who mocked her paso doble.

“I've got two kids and a bad knee. What's your excuse?”

The finals are on Saturday.`,
    says: { "What's your excuse": 'Kelsey Dunmore' },
    means: { 'her': 'Kelsey Dunmore' },
  },
  {
    title: 'interview: speakers before a colon',
    text: `Your first novel took eleven years. Was there a day when you nearly gave up?

Marisol Ruiz: There was one every week. My sister hid the matches.

And now the second one is done in eight months?

Ruiz: Ten. The publisher rounds down.`,
    says: { 'hid the matches': 'Marisol Ruiz', 'The publisher rounds down': 'Marisol Ruiz' },
    means: { 'My': 'Marisol Ruiz' },
  },
  {
    title: 'magazine pull quotes: attribution after a dash',
    text: `What they said this week

"If the roof leaks, you don't sack the rain." — Ama Boateng, housing minister of Ghana

"I came second to a horse. I'm fine with that." — Callum Strang, fell runner`,
    says: { 'sack the rain': 'Ama Boateng', 'I came second to a horse': 'Callum Strang' },
  },
  {
    title: 'daily: descriptive clause between the name and the cue',
    text: `Work on the dyke has been put off three times. Wouter Hoekzema, who has represented the farmers of the polder since his father died and who once drove a tractor into the lobby of the provincial hall, says the next delay will be the last.`,
    says: { 'the next delay will be the last': 'Wouter Hoekzema' },
    means: { 'his': 'Wouter Hoekzema' },
  },
  {
    title: 'daily: interrupted quotation',
    text: `“The trouble with a flat tax,” said Leonie Brandt, the party's finance spokeswoman, as she left the studio, “is that it is flat only on paper.”`,
    says: { 'The trouble with a flat tax': 'Leonie Brandt', 'flat only on paper': 'Leonie Brandt' },
    means: { 'she': 'Leonie Brandt' },
  },
  {
    title: 'daily: quotation left open at the end of a paragraph',
    text: `Father Anselm Okoro buried nine of the miners himself. “We had no coffins for the first four,” he said. “The carpenter was among the dead.

“So the women brought doors. They took the doors from their own houses.”`,
    says: { 'The carpenter was among the dead': 'Anselm Okoro', 'took the doors from their own houses': 'Anselm Okoro' },
  },
  {
    title: 'wire: joint statement of two ministers',
    text: `Finland and Estonia will share the cost of a second icebreaker, the two governments announced on Friday. In a joint statement, Finnish transport minister Aino Kettula and her Estonian counterpart Madis Rebane called the vessel "a bridge that moves".`,
    says: { 'a bridge that moves': ['Aino Kettula', 'Madis Rebane'] },
    means: { 'her': 'Aino Kettula' },
  },
  {
    title: 'foreign correspondent: one speaker passes on the words of another',
    text: `Erika Varga, who left the ministry in March, says she asked for the flood money three times. The finance secretary, Pal Deri, finally told her over lunch that the fund was empty, she says.`,
    says: { 'asked for the flood money three times': 'Erika Varga', 'the fund was empty': 'Pal Deri' },
    means: { 'her': 'Erika Varga' },
  },
  {
    title: 'wire: unnamed senior official',
    text: `The United States is preparing new sanctions on shipping firms that carry the oil, a senior official said on condition of anonymity because the list has not been approved. The measures could come within days.`,
    says: { 'is preparing new sanctions on shipping firms': 'a senior official' },
  },
  {
    title: 'business daily: an unnamed banker with a participle behind him',
    text: `Private equity group Calder Ridge has walked away from talks to buy the bakery chain Hovel & Crumb, according to a banker involved in the talks. Calder Ridge declined to comment.`,
    says: { 'has walked away from talks': 'a banker' },
  },
  {
    title: 'court report: the indictment as the source',
    text: `Three former customs officers waved through 212 containers in exchange for watches and school fees, the indictment says. All of them have pleaded not guilty. The trial in Antwerp is expected to last six weeks.`,
    says: { 'waved through 212 containers': 'indictment' },
    standing: { 'Antwerp': false },
  },
  {
    title: 'business news: an internal memo as the source',
    text: `Parcel firm Swiftlane plans to close four depots in the Midlands, according to an internal memo seen by this newspaper. A spokesman for Swiftlane said no decision had been made.`,
    says: { 'plans to close four depots': 'an internal memo' },
  },
  {
    title: 'caption: the agency only holds the credit',
    text: `Firefighters carry a calf from a flooded barn near Ostrava on Monday. Photo: Jana Hrubá/Nordpress`,
    without: ['Nordpress'],
  },
  {
    title: 'broadcaster: passive voice, no one can be named',
    text: `It was being said in the corridors last night that the vote would be pulled. The whips' office was locked and dark. By ten, Labour's Harriet Quaye was telling reporters the vote would go ahead.`,
    says: { 'the vote would be pulled': null, 'the vote would go ahead': 'Harriet Quaye' },
  },
  {
    title: 'arts page: the title of a work in quotation marks',
    text: `The director Sanna Mäkelä brings "The Salt Road" to Edinburgh in August, with a cast of eleven and no set. "Sets lie," she says.`,
    says: { 'Sets lie': 'Sanna Mäkelä' },
    silent: ['The Salt Road'],
  },
  {
    title: 'daily: scare quotes',
    text: `The flats were sold as "affordable" at £610,000 each. None of the buyers came from the borough. Council leader Winston Adair has ordered a review.`,
    silent: ['affordable'],
    roles: { 'Winston Adair': ['Council leader'] },
  },
  {
    title: 'foreign correspondent: capital as government and as a place',
    text: `Ankara views the drilling as a provocation and has recalled its ambassador for talks. The ambassador, Selim Oktar, spent Thursday night at a hotel in Vienna on his way home.`,
    says: { 'the drilling as a provocation': 'Ankara' },
    standing: { 'Ankara': true, 'Vienna': false },
  },
  {
    title: 'wire: a building as an institution',
    text: `WASHINGTON — The Pentagon on Wednesday confirmed that two sailors had died in a helicopter crash off Guam. Their names were withheld until relatives could be told.`,
    says: { 'two sailors had died in a helicopter crash': 'Pentagon' },
    standing: { Pentagon: true, 'Guam': false },
  },
  {
    title: 'local daily: a building that is just a building',
    text: `A burst pipe closed City Hall to visitors on Tuesday. Plumber Gus Lindgren waded through the lobby in fishing boots. "I've seen worse in my own basement," he said.`,
    says: { "I've seen worse": 'Gus Lindgren' },
    standing: { 'City Hall': false },
  },
  {
    title: 'science journal: role with its university, and his stance',
    text: `Not everyone is persuaded. The sample is small and the controls are weak, says Tobias Engström, a professor of soil physics at the University of Kalvola who was not involved in the study.`,
    says: { 'The sample is small': 'Tobias Engström' },
    roles: { 'Tobias Engström': ['professor of soil physics at the University of Kalvola'] },
    affiliation: { 'Tobias Engström': 'University of Kalvola' },
  },
  {
    title: 'business news: two roles of one person',
    text: `The board has turned to Beatriz Salgueiro, chief operating officer of Marfresca and a former adviser to the central bank of Portugal, to lead the merged group. She starts in June.`,
    roles: { 'Beatriz Salgueiro': ['chief operating officer of Marfresca', 'former adviser to the central bank of Portugal'] },
    means: { 'She': 'Beatriz Salgueiro' },
  },
  {
    title: 'wire: weekday and "last month"',
    date: '2024-03-14',
    text: `LIMA (Andina Wire) — Peru's copper output fell for a fourth month, the Ministry of Mines said on Wednesday. The drop follows a strike at the Quilca pit last month.`,
    says: { 'copper output fell for a fourth month': 'Ministry of Mines' },
    days: { 'Wednesday': '2024-03-13', 'last month': '2024-02' },
  },
  {
    title: 'local weekly: a range of days',
    date: '2025-05-08',
    text: `The Brindle Valley Sheep Fair returns from 16 to 18 May, with shearing on all three days. Entries close on Monday.`,
    days: { '16 to 18 May': '2025-05-16/2025-05-18', 'Monday': '2025-05-12' },
  },
  {
    title: 'obituary: May as a first name',
    date: '2024-10-02',
    text: `May Tregenza, who taught three generations of Newlyn children to swim, died on Sunday aged 94. "She threw us in," remembered her nephew, Denzil Tregenza.`,
    says: { 'She threw us in': 'Denzil Tregenza' },
    means: { 'She': 'May Tregenza', 'her': 'May Tregenza' },
    days: { 'May': 'no date', 'Sunday': '2024-09-29' },
  },
  {
    title: 'press release: the company speaks through its head',
    text: `Orrin Biologics today announced positive results from its phase 2 trial in gout. “Patients have waited two decades for a new option,” said Priya Venkataraman, M.D., Chief Medical Officer of Orrin Biologics. “We intend to move quickly.”`,
    says: { 'Patients have waited two decades': 'Priya Venkataraman', 'We intend to move quickly': 'Priya Venkataraman' },
    roles: { 'Priya Venkataraman': ['Chief Medical Officer of Orrin Biologics'] },
  },
  {
    title: 'live blog: time stamps between the entries',
    text: `14.05 The home secretary, Duncan Ferris, is on his feet. He says the barges will be gone by Easter.

14.11 Shouts of "When?" from the benches opposite.

14.12 Shabnam Karimi, for the Liberals, says that the promise is the fourth of its kind.`,
    says: { 'the barges will be gone by Easter': 'Duncan Ferris', 'the promise is the fourth of its kind': 'Shabnam Karimi' },
  },
  {
    title: 'fact check: a claim and who made it',
    text: `Claim: Wind turbines on Lolland have halved the price of homes nearby. Member of parliament Kasper Thygesen made the statement in a radio debate. Our verdict: false. Prices fell by 3 percent, less than in towns without turbines, Statistics Bureau economist Lone Vad told us.`,
    says: { 'Prices fell by 3 percent': 'Lone Vad', 'have halved the price of homes': 'Kasper Thygesen' },
  },
  {
    title: 'daily: Korean name with a title, two Kims',
    text: `SEOUL — Opposition lawmaker Kim Tae-hwan accused Industry Minister Kim Bo-ra of hiding the test results. “She had the file on her desk for a month,” Kim Tae-hwan said. The minister denied it.`,
    says: { 'had the file on her desk': 'Kim Tae-hwan' },
    means: { 'She': 'Kim Bo-ra', 'The minister': 'Kim Bo-ra' },
  },
  {
    title: 'magazine: mother and daughter of one surname, first names later',
    text: `Agnes Bellweather sold eels on the quay until she was eighty. Her daughter, Ruth Bellweather, sells them online. "Mum thinks the internet is a kind of bucket," Ruth says. Agnes does not deny it.`,
    says: { 'Mum thinks': 'Ruth Bellweather' },
    means: { 'Mum': 'Agnes Bellweather', 'Ruth#2': 'Ruth Bellweather', 'Her': 'Agnes Bellweather' },
  },
  {
    title: 'court report: counsel, witness, and who said it first',
    text: `Opening the case, prosecutor Niamh Carrick said the defendant had bought the rope two days earlier. Declan Moyle, 46, of Strabane, denies murder. He told detectives that he wanted to mend a swing, the jury heard.`,
    says: { 'had bought the rope two days earlier': 'Niamh Carrick', 'wanted to mend a swing': 'Declan Moyle' },
    means: { 'the defendant': 'Declan Moyle', 'He': 'Declan Moyle' },
  },
  {
    title: 'inverted attribution: cue, name, long apposition',
    text: `"Half the village has gone to Germany," said Dragan Popescu-Ilić, a retired postman who still keeps the keys to forty empty houses. "I water the plants."`,
    says: { 'Half the village has gone to Germany': 'Dragan Popescu-Ilić', 'I water the plants': 'Dragan Popescu-Ilić' },
    standing: { 'Germany': false },
  },
  {
    title: 'wire: a ministry and its spokesman',
    text: `BEIJING — China's transport ministry will lift the ban on night buses, spokesman Deng Haoran told a regular briefing. "Safety has improved markedly," Deng said, without giving figures.`,
    says: { 'will lift the ban on night buses': 'Deng Haoran', 'Safety has improved markedly': 'Deng Haoran' },
  },
  {
    title: 'sports page: club and coach, "they"',
    text: `Racing Quimper have not won away since February. They travel to Metz on Sunday without their captain, Yanis Le Goff, who tore a calf in training. "He will be back before the clocks change," said head coach Hervé Tanguy.`,
    says: { 'He will be back before the clocks change': 'Hervé Tanguy' },
    means: { 'They': 'Racing Quimper', 'He': 'Yanis Le Goff' },
  },
  {
    title: 'daily: mixed sentence with an indirect part and a quoted fragment',
    text: `The archbishop, Lucian Farkas, said the church would open its files to historians but that it had “no intention of doing the work of prosecutors”.`,
    says: { 'would open its files to historians': 'Lucian Farkas', 'no intention of doing the work of prosecutors': 'Lucian Farkas' },
    means: { 'The archbishop': 'Lucian Farkas' },
  },
  {
    title: 'trade journal: attribution follows in the next sentence',
    text: `"We are selling cheese at the price of milk." That is how Joanna Strzelecka sums up the year. Her dairy in Podlasie lays off nine people this week.`,
    says: { 'selling cheese at the price of milk': 'Joanna Strzelecka' },
    means: { 'Her': 'Joanna Strzelecka' },
  },
  {
    title: 'daily: bracketed insertion that is not the speaker’s word',
    text: `Emails read to the inquiry show how early the alarm was raised. “They [Tarn Surveyors] will find the crack if they look up,” site manager Roy Tunstall wrote to head office in 2017.`,
    says: { 'will find the crack if they look up': 'Roy Tunstall' },
    means: { 'They': 'Tarn Surveyors' },
  },
  {
    title: 'foreign correspondent: a demonym for a government',
    text: `Denmark wants the cable finished by 2027. Poland pays for two thirds of it, and the Poles say that date was never realistic. Neither side has moved since the meeting on Bornholm.`,
    says: { 'that date was never realistic': 'Poland' },
    means: { 'the Poles': 'Poland' },
    standing: { 'Bornholm': false },
  },
  {
    title: 'daily: denial of someone else’s words',
    text: `Developer Claudia Munteanu has rejected a claim by the residents' lawyer, Victor Hale, that asbestos was buried under the playground. Hale said he would produce two witnesses.`,
    says: { 'asbestos was buried under the playground': 'Victor Hale', 'would produce two witnesses': 'Victor Hale' },
    means: { 'he': 'Victor Hale' },
  },
  {
    title: 'wire: agency reported a minister’s words',
    text: `Kazakhstan will not raise grain tariffs this year, Agriculture Minister Yerlan Dosanov told the Steppe News agency in an interview published on Thursday. "Our neighbours can relax," he was quoted as saying.`,
    says: { 'will not raise grain tariffs this year': 'Yerlan Dosanov', 'Our neighbours can relax': 'Yerlan Dosanov' },
  },
  {
    title: 'live blog: post on a social network with the handle below',
    text: `11:32 The mayor has posted on X:

"Trams are running again from Central to the port. Thank you for your patience and your anger. Both helped."

11:40 Mayor Lotte Verbruggen will take questions at noon, her office says.`,
    says: { 'Trams are running again': 'Lotte Verbruggen' },
    means: { 'her': 'Lotte Verbruggen' },
  },
  {
    title: 'obituary: the dead man’s own words, and the widow’s',
    text: `Asked once why he never learned to drive, Cornelius Abbott replied that the bus was warmer. His widow, Jean Abbott, offered another explanation at the funeral. "He couldn't tell left from right," she said.`,
    says: { 'the bus was warmer': 'Cornelius Abbott', "tell left from right": 'Jean Abbott' },
    means: { 'she': 'Jean Abbott', 'He': 'Cornelius Abbott' },
  },
  {
    title: 'local weekly: role before the name, place after it',
    text: `Parish clerk Edwina Stubbs read out the petition. It carried 312 names, "including two dogs", she noted, and called on the county to move the recycling bins.`,
    says: { 'including two dogs': 'Edwina Stubbs' },
    roles: { 'Edwina Stubbs': ['Parish clerk'] },
  },
  {
    title: 'broadcaster: several witnesses, the last one unnamed',
    text: `Residents described a bang just after two. "The cups jumped off the shelf," said Rosa Imbert, who lives above the bakery. A taxi driver told us that he had seen a white van speed away. He did not want to give his name.`,
    says: { 'The cups jumped off the shelf': 'Rosa Imbert', 'a white van speed away': 'A taxi driver' },
  },
  {
    title: 'daily: first mention by description, the name comes later',
    text: `The woman who will run the country's railways has never owned a car. "I get carsick," says Thandeka Mbatha, 52, the incoming chair of Transrail.`,
    says: { 'I get carsick': 'Thandeka Mbatha' },
    roles: { 'Thandeka Mbatha': ['incoming chair of Transrail'] },
    means: { 'The woman': 'Thandeka Mbatha' },
  },
  {
    title: 'business news: parent and subsidiary, a name inside a name',
    text: `Brenner Glass said on Monday it would shut its plant in Linz. Brenner Glass Packaging, a separate company since 2021, is not affected, a spokeswoman for the latter said.`,
    says: { 'would shut its plant in Linz': 'Brenner Glass' },
    means: { 'it': 'Brenner Glass', 'the latter': 'Brenner Glass Packaging' },
  },
  {
    title: 'daily: quotation of a law, said by a document',
    text: `The treaty says that "no vessel shall be detained for longer than ten days". The trawler has been in Dakar for seven weeks, and its captain, Xosé Lamas, has run out of books.`,
    says: { 'no vessel shall be detained': 'treaty' },
    means: { 'its captain': 'Xosé Lamas' },
    standing: { 'Dakar': false },
  },
  {
    title: 'wire: day in the dateline',
    date: '2023-11-09',
    text: `WELLINGTON, Nov 8 — A strong quake shook the South Island early on Wednesday, the seismology service GeoWatch said. An aftershock of magnitude 5.1 followed an hour later.`,
    says: { 'A strong quake shook the South Island': 'GeoWatch' },
    days: { 'Nov 8': '2023-11-08', 'Wednesday': '2023-11-08' },
  },
  {
    title: 'sports page: twin strikers, told apart by first name',
    text: `Both goals came from the Obuya twins. Moses Obuya headed in a corner before the break; Elijah Obuya rolled the second through the keeper's legs. "He only scores when our mum is watching," joked Moses.`,
    says: { 'only scores when our mum is watching': 'Moses Obuya' },
    means: { 'He': 'Elijah Obuya' },
  },
  {
    title: 'press release: quotation after a colon',
    text: `Commenting on the ruling, Amira Haddad, Head of Policy at Clean Rivers Now, said:

“This is the first time a water company has been told to pay for the fish as well as the fine.

“We will be watching every outfall from here to the estuary.”`,
    says: { 'pay for the fish as well as the fine': 'Amira Haddad', 'watching every outfall': 'Amira Haddad' },
    affiliation: { 'Amira Haddad': 'Clean Rivers Now' },
  },
  {
    title: 'daily: single quotation marks with an apostrophe inside',
    text: `'It's the dog's breakfast of a budget,' said shadow treasurer Lachlan Pryor, 'and the dog's not happy.' Treasurer Joyce Amato laughed along.`,
    says: { 'breakfast of a budget': 'Lachlan Pryor', 'not happy': 'Lachlan Pryor' },
    roles: { 'Lachlan Pryor': ['shadow treasurer'] },
  },
  {
    title: 'magazine: a quotation within a quotation',
    text: `"My grandfather had one rule," says the vintner Matthieu Delorge. "He used to say, 'Never sell the wine you would drink yourself.' We sell almost nothing."`,
    says: { 'had one rule': 'Matthieu Delorge', 'We sell almost nothing': 'Matthieu Delorge' },
    means: { 'My': 'Matthieu Delorge' },
  },
  {
    title: 'daily: Icelandic names, first name used alone',
    text: `REYKJAVIK — The harbour master, Guðrún Einarsdóttir, ordered the whale-watching boats to stay in port. “The swell doesn't read brochures,” Guðrún said.`,
    says: { "read brochures": 'Guðrún Einarsdóttir' },
    roles: { 'Guðrún Einarsdóttir': ['harbour master'] },
  },
  {
    title: 'wire: Moscow says, and a Moscow street',
    text: `Moscow said it had not been consulted on the route of the pipeline. Protesters gathered outside the Serbian embassy in Moscow, where a few of them burned a map.`,
    says: { 'had not been consulted': 'Moscow' },
    standing: { 'Moscow': true, 'Moscow#2': false },
  },
  {
    title: 'court report: the judge sentences, "you"',
    text: `Jailing Darren Whitlock for six years, Recorder Felicity Amory told him: “You preyed on people who had trusted you with their keys.” Whitlock, a former locksmith, showed no emotion.`,
    says: { 'preyed on people who had trusted you': 'Felicity Amory' },
    means: { 'You': 'Darren Whitlock', 'him': 'Darren Whitlock' },
    roles: { 'Darren Whitlock': ['former locksmith'] },
  },
  {
    title: 'daily: two analysts, attribution without a verb of saying',
    text: `For Ottoline Graves of Banque Orlan, the rate cut came “a quarter too late”. Not so, according to Stefan Maric at Dunmore Capital: households would not have noticed the difference.`,
    says: { 'a quarter too late': 'Ottoline Graves', 'households would not have noticed the difference': 'Stefan Maric' },
    affiliation: { 'Ottoline Graves': 'Banque Orlan', 'Stefan Maric': 'Dunmore Capital' },
  },
  {
    title: 'wire: joint statement of three organizations',
    text: `In a joint statement on Tuesday, Harbour Aid, the Sana Relief Fund and Doctors for Passage said the convoy had been turned back twice without explanation. "Medicine is spoiling in the sun," they said.`,
    says: {
      'had been turned back twice': ['Harbour Aid', 'Sana Relief Fund', 'Doctors for Passage'],
      'Medicine is spoiling in the sun': ['Harbour Aid', 'Sana Relief Fund', 'Doctors for Passage'],
    },
  },
  {
    title: 'foreign correspondent: a newspaper reports what a general said',
    text: `The daily Al-Manara reported on Saturday that the army would quit the oil town within a week. General Yusuf Barakat later said the paper was wrong.`,
    says: { 'would quit the oil town within a week': 'Al-Manara', 'the paper was wrong': 'Yusuf Barakat' },
    means: { 'the paper': 'Al-Manara' },
  },
  {
    title: 'tabloid: stage name and real name',
    text: `Grime star Kobra, whose real name is Nathaniel Osei, was fined £900 for parking his Lamborghini in an ambulance bay. "Fair play, I was wrong," Osei told magistrates in Croydon.`,
    says: { 'Fair play, I was wrong': 'Nathaniel Osei' },
    means: { 'Kobra': 'Nathaniel Osei', 'his': 'Nathaniel Osei' },
    standing: { 'Croydon': false },
  },
  {
    title: 'police blotter: quotation by a named officer, rank abbreviated',
    text: `Someone has been leaving live lobsters on porches along Quarry Road. Residents have turned in seven since Friday. "We don't have a tank," said Sgt. Bob Delacroix of the Pequot Harbor Police Department. "Please stop."`,
    says: { 'Please stop': 'Bob Delacroix' },
    affiliation: { 'Bob Delacroix': 'Pequot Harbor Police Department' },
  },
  {
    title: 'science news: first author and co-author, by surname',
    text: `When Jiro Hatanaka cooled the crystal below four kelvin, it began to hum. His co-author Leila Farrokh thought that the pump was broken. “We changed the pump twice,” Farrokh says. “It was the crystal.”`,
    says: { 'We changed the pump twice': 'Leila Farrokh', 'It was the crystal': 'Leila Farrokh' },
    means: { 'His': 'Jiro Hatanaka' },
  },
  {
    title: 'parliamentary sketch: heckle by nobody in particular',
    text: `"Resign!" was heard from the gallery. The chancellor, Theo Ballantyne, looked up and smiled. "After lunch," he said.`,
    says: { 'Resign': null, 'After lunch': 'Theo Ballantyne' },
  },
  {
    title: 'business news: a firm by a later description',
    text: `Shipping rates will slide further in the autumn, analysts at Norvik Securities wrote in a note to clients. The broker cut its target for Hellas Bulk to 14 euros.`,
    means: { 'The broker': 'Norvik Securities' },
  },
  {
    title: 'daily: Spanish double surname, shortened to its first part',
    text: `Álvaro Quintana Robles has planted the same hillside in Jaén three times. The first two groves burned. “Olives forgive,” says Quintana. “Insurers don't.”`,
    says: { 'Olives forgive': 'Álvaro Quintana Robles', 'Insurers': 'Álvaro Quintana Robles' },
    means: { 'Quintana#2': 'Álvaro Quintana Robles' },
  },
  {
    title: 'daily: a weekday ahead',
    date: '2025-01-22',
    text: `The bridge will be blown up on Friday at noon, the roads authority said. Its replacement opens at some point in the coming years.`,
    says: { 'will be blown up on Friday': 'roads authority' },
    days: { 'Friday': '2025-01-24' },
  },
  {
    title: 'broadcaster: interview transcript with labels in capitals',
    text: `Ilse Vandamme, the fisheries commissioner, was a guest on Radio Leie this morning.

PRESENTER: Are the rivers safe to swim in?

VANDAMME: Some are. I would not put my own children in the Dender.

PRESENTER: Thank you for your candour.`,
    says: { 'I would not put my own children': 'Ilse Vandamme', 'Some are': 'Ilse Vandamme' },
    means: { 'my': 'Ilse Vandamme' },
  },
  {
    title: 'local daily: a letter read out on behalf of someone absent',
    text: `The author could not travel. Her publisher, Simon Achterberg, read a note from Vesna Kralj in which she thanked the jury and complained about her hip. "The hip is the better story," she wrote.`,
    says: { 'The hip is the better story': 'Vesna Kralj' },
    means: { 'she': 'Vesna Kralj', 'Her': 'Vesna Kralj' },
  },
  {
    title: 'wire: month and year, and a range across two months',
    date: '2024-08-20',
    text: `The warship was laid down in March 2019. Sea trials will run from 28 August to 6 September off Gdynia, the navy said.`,
    says: { 'Sea trials will run': 'navy' },
    days: { 'March 2019': '2019-03', '28 August to 6 September': '2024-08-28/2024-09-06' },
    standing: { 'Gdynia': false },
  },
  {
    title: 'local weekly: a question, and the answer in the next line',
    text: `Why paint the whole chapel yellow? Because the paint was free, according to its caretaker, Emlyn Prosser. The council has given him until Whitsun to paint it back.`,
    says: { 'the paint was free': 'Emlyn Prosser' },
    means: { 'him': 'Emlyn Prosser' },
  },
  {
    title: 'foreign correspondent: an unnamed diplomat with a clause behind',
    text: `Talks on the prisoner swap broke down over a single name, according to a European diplomat who was in the room. “It was the last line of the last page,” the diplomat said.`,
    says: { 'broke down over a single name': 'a European diplomat', 'the last line of the last page': 'a European diplomat' },
  },
];
