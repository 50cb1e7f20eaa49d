/**
 * Twelve whole invented news articles in the manner of English-language papers, agencies and
 * magazines from several continents, written blind (without sight of the engine) as a held-out
 * reading test. People and companies are invented; some countries, capitals, agencies and
 * institutions are real.
 */
import type { ReadPassage } from './read-passages';

export const readPapersTwo: readonly ReadPassage[] = [
  {
    title: 'diplomacy, Seoul',
    date: '2024-06-20',
    text:
      'date 2024-06-20\n\n' +
      'Foreign Minister Han Jae-won speaks during a press briefing in Seoul on Wednesday. (Yonhap)\n\n' +
      'South Korea will send a vice-ministerial delegation to Hanoi next week for talks on rare earth supplies, the Foreign Ministry said Thursday, as Seoul seeks to reduce its reliance on a single supplier.\n\n' +
      'Han told reporters that the two sides were “close to a written understanding” on joint exploration in two northern provinces of Vietnam.\n\n' +
      '“This is not directed at any third country,” the minister said. “We simply want our companies to sleep better at night.”\n\n' +
      'Vietnam’s Ministry of Industry and Trade said in a statement that it welcomed the visit but that no agreement had been drafted yet. Hanoi also wants guarantees that ore will be processed locally, according to two diplomats in Seoul, who asked not to be named because the negotiations are private.\n\n' +
      'Kim So-hyun, a research fellow at the Daehan Institute for Resource Policy, cautioned that past memorandums with Southeast Asian partners had produced few results. “Signing ceremonies are cheap, but refineries cost billions of won,” she said.\n\n' +
      'Her colleague Lim Dae-jung, who advised the previous administration, disagreed. In his view, the price slump of the past two years has made governments more willing to share the risk.\n\n' +
      'The opposition Reform Party accused the government of keeping the National Assembly in the dark. “We learned about the trip from a newspaper,” its floor leader, Rep. Oh Min-seok, wrote on Facebook.\n\n' +
      'A presidential official dismissed the criticism, saying lawmakers would be briefed before the delegation leaves on Monday.\n\n' +
      'South Korean manufacturers imported more than 80 percent of their permanent magnets from one country last year, customs data show. A similar mission to Ulaanbaatar in March ended without a deal.',
    says: {
      'vice-ministerial delegation': 'Foreign Ministry',
      'close to a written understanding': 'Han Jae-won',
      'not directed at any third country': 'Han Jae-won',
      'sleep better at night': 'Han Jae-won',
      'welcomed the visit': 'Ministry of Industry and Trade',
      'processed locally': 'two diplomats in Seoul',
      'had produced few results': 'Kim So-hyun',
      'refineries cost billions': 'Kim So-hyun',
      'willing to share the risk': 'Lim Dae-jung',
      'keeping the National Assembly in the dark': 'Reform Party',
      'about the trip from a newspaper': 'Oh Min-seok',
      'lawmakers would be briefed': 'A presidential official',
    },
    means: {
      'the minister': 'Han Jae-won',
      'she': 'Kim So-hyun',
      'Her colleague': 'Lim Dae-jung',
      'his': 'Lim Dae-jung',
      'We#2': 'Oh Min-seok',
      'its floor leader': 'Oh Min-seok',
    },
    standing: { 'Hanoi#2': true, 'Seoul#2': true, 'Ulaanbaatar': false },
    roles: {
      'Han Jae-won': ['Foreign Minister'],
      'Kim So-hyun': ['research fellow at the Daehan Institute for Resource Policy'],
    },
    affiliation: {
      'Kim So-hyun': 'Daehan Institute for Resource Policy',
      'Oh Min-seok': 'Reform Party',
    },
    days: { 'Wednesday': '2024-06-19', 'Monday': '2024-06-24' },
  },
  {
    title: 'court, Cork',
    date: '2024-03-13',
    text:
      'A former credit union manager who stole more than €340,000 from elderly members has been jailed for four years at Cork Circuit Criminal Court.\n\n' +
      'Declan Hartigan (57), of Mill Lane, Kanturk, pleaded guilty to 14 counts of theft between 2015 and 2019.\n\n' +
      'Detective Garda Niamh Cotter told the court that Hartigan had opened accounts in the names of members who were already dead. Under cross-examination, she agreed that he had co-operated fully once he was arrested.\n\n' +
      '“He knew every one of these people by their first name,” Det Gda Cotter said. “He went to their funerals.”\n\n' +
      'In a victim impact statement read by her son Tom Lucey, 84-year-old Bridie Lucey said she no longer opened letters from the bank. “I was ashamed, though I had done nothing,” the retired nurse wrote.\n\n' +
      'Defence counsel Fergal Ó Riain said his client had gambled away “every last cent” and wished to apologise. In a letter handed in to court, Hartigan described his conduct as “a betrayal of the people who trusted me most”.\n\n' +
      'Judge Helen Brosnan said it was difficult to imagine a more cynical breach of trust.\n\n' +
      '“You were, as one witness put it, ‘the nicest man in the parish’,” she told the defendant. “That is precisely why nobody checked.”\n\n' +
      'She suspended the final 12 months of the sentence and ordered that the remaining funds in a savings account be handed over to the liquidator of a travel agency which Hartigan had also run.\n\n' +
      'Duhallow Community Credit Union chairwoman Eileen Daly said afterwards that all affected members had been repaid in full. The Central Bank declined to comment.\n\n' +
      'Outside court yesterday, Mr Lucey said the family could finally move on. “Mam is just glad it’s over,” he added.',
    says: {
      'already dead': 'Niamh Cotter',
      'co-operated fully': 'Niamh Cotter',
      'every one of these people': 'Niamh Cotter',
      'went to their funerals': 'Niamh Cotter',
      'no longer opened letters': 'Bridie Lucey',
      'I was ashamed': 'Bridie Lucey',
      'every last cent': 'Fergal Ó Riain',
      'a betrayal of the people': 'Declan Hartigan',
      'a more cynical breach': 'Helen Brosnan',
      'nicest man in the parish': 'one witness',
      'precisely why nobody checked': 'Helen Brosnan',
      'repaid in full': 'Eileen Daly',
      'could finally move on': 'Tom Lucey',
      'just glad it’s over': 'Tom Lucey',
    },
    means: {
      'Det Gda Cotter': 'Niamh Cotter',
      'the retired nurse': 'Bridie Lucey',
      'his client': 'Declan Hartigan',
      'the defendant': 'Declan Hartigan',
      'You': 'Declan Hartigan',
      'Mr Lucey': 'Tom Lucey',
      'Mam': 'Bridie Lucey',
    },
    standing: { 'Kanturk': false },
    roles: {
      'Helen Brosnan': ['Judge'],
      'Fergal Ó Riain': ['Defence counsel'],
      'Eileen Daly': ['Duhallow Community Credit Union chairwoman'],
    },
    affiliation: { 'Eileen Daly': 'Duhallow Community Credit Union' },
    days: { 'yesterday': '2024-03-12' },
  },
  {
    title: 'business results, Taipei',
    date: '2024-05-09',
    text:
      'TAIPEI, May 9 (Reuters) - Taiwanese chip packaging firm Hsinlong Advanced on Thursday raised its full-year revenue forecast for the second time this year, saying demand from makers of artificial intelligence servers had outpaced its plans.\n\n' +
      '"The orders keep coming and we are running out of floor space," Chief Executive Vincent Tsao told analysts on a call.\n\n' +
      'Hsinlong said it now expected revenue to grow between 18% and 21% in dollar terms this year, compared with a previous forecast of 12% to 15%.\n\n' +
      'Net profit in January-March rose 34% to T$6.1 billion ($188 million), beating the T$5.4 billion average of nine analyst estimates compiled by LSEG.\n\n' +
      'But Chief Financial Officer Grace Yeh warned that depreciation costs would weigh on margins until at least the fourth quarter. She said a new plant in Penang, Malaysia, would start trial production in November, a quarter later than planned, and blamed the delay on a shortage of clean-room engineers.\n\n' +
      'Asked whether the company would follow bigger rivals to Arizona, Tsao said: "Never say never, but not this year."\n\n' +
      'An official in Phoenix said the city had held talks with Hsinlong as recently as last month. The official asked not to be identified because the discussions are confidential. Hsinlong declined to comment on the talks, which have not been previously reported.\n\n' +
      '"The upgrade was largely priced in," said Marcus Feld, an analyst at Brightwater Securities, who has a "hold" rating on the stock. "What worries me is the Malaysian delay."\n\n' +
      'Brokerage Kestrel & Low was more upbeat, writing in a note that the pressure on margins would prove temporary.\n\n' +
      'Taiwan\'s Ministry of Economic Affairs said last week that exports of packaging services could top $20 billion in 2024.\n\n' +
      'Hsinlong shares closed up 2.3% before the results, against a 0.7% gain in the broader market.',
    says: {
      'demand from makers': 'Hsinlong Advanced',
      'running out of floor space': 'Vincent Tsao',
      'expected revenue to grow': 'Hsinlong Advanced',
      'depreciation costs would weigh': 'Grace Yeh',
      'would start trial production': 'Grace Yeh',
      'shortage of clean-room engineers': 'Grace Yeh',
      'Never say never': 'Vincent Tsao',
      'as recently as last month': 'An official in Phoenix',
      'largely priced in': 'Marcus Feld',
      'the Malaysian delay': 'Marcus Feld',
      'would prove temporary': 'Kestrel & Low',
      'exports of packaging services': 'Ministry of Economic Affairs',
    },
    means: {
      'we': 'Vincent Tsao',
      'She': 'Grace Yeh',
      'the company': 'Hsinlong Advanced',
      'The official': 'An official in Phoenix',
      'me': 'Marcus Feld',
    },
    standing: { 'TAIPEI': false, 'Penang': false, 'Arizona': false },
    roles: {
      'Vincent Tsao': ['Chief Executive'],
      'Grace Yeh': ['Chief Financial Officer'],
      'Marcus Feld': ['analyst at Brightwater Securities'],
    },
    affiliation: {
      'Vincent Tsao': 'Hsinlong Advanced',
      'Grace Yeh': 'Hsinlong Advanced',
      'Marcus Feld': 'Brightwater Securities',
    },
    days: { 'Thursday': '2024-05-09' },
    silent: ['hold'],
  },
  {
    title: 'science, bats over Germany',
    date: '2024-09-05',
    text:
      'Migrating bats ride storm fronts across central Europe to save energy, according to a study published on Thursday in the journal Wing & Wild.\n\n' +
      'Researchers at the Konstanz Centre for Animal Movement fitted 71 common noctule bats with sensors weighing less than a paper clip and followed them for three springs.\n\n' +
      '“They are surfing, there is no better word for it,” lead author Edda Kirchmayr told DW. “A female that weighs 28 grams can cover almost 400 kilometers in one night.”\n\n' +
      'The biologist said her team had long assumed that bats waited for calm weather. The data showed the opposite, she said: On the eve of a warm front, dozens of animals left within the same hour.\n\n' +
      'Not everyone is convinced. Paulo Teixeira, a zoologist at the University of Coimbra who was not involved in the research, called the sample “impressive but lopsided,” noting that all tagged animals were female.\n\n' +
      '“We have no idea what the males are doing,” he said.\n\n' +
      'Kirchmayr concedes the point. Males, she explained, rarely migrate that far, and catching them would have taken another two years.\n\n' +
      'The findings may matter for wind energy. Germany’s Federal Agency for Nature Conservation estimates that turbines kill more than 200,000 bats a year. Switching them off for a few hours on critical nights would cost operators less than 1% of annual output, the authors write.\n\n' +
      'The lobby group WindKraft Nord rejected that figure. Its managing director, Holger Brandes, said no insurer would accept forecasts “based on 71 animals.”\n\n' +
      'Conservationists, for their part, hope for quick action. “Every autumn counts,” the charity Bats Without Borders wrote on X.\n\n' +
      'The project, known internally as “Operation Dracula,” will run until 2026. The next batch of sensors is to be fitted in Poland.',
    says: {
      'ride storm fronts': 'a study',
      'They are surfing': 'Edda Kirchmayr',
      'weighs 28 grams': 'Edda Kirchmayr',
      'waited for calm weather': 'Edda Kirchmayr',
      'left within the same hour': 'Edda Kirchmayr',
      'impressive but lopsided': 'Paulo Teixeira',
      'all tagged animals': 'Paulo Teixeira',
      'what the males are doing': 'Paulo Teixeira',
      'rarely migrate that far': 'Edda Kirchmayr',
      'turbines kill more than': 'Federal Agency for Nature Conservation',
      'on critical nights': 'the authors',
      'no insurer would accept': 'Holger Brandes',
      'based on 71 animals': 'Holger Brandes',
      'Every autumn counts': 'Bats Without Borders',
    },
    means: {
      'The biologist': 'Edda Kirchmayr',
      'her': 'Edda Kirchmayr',
      'We': 'Paulo Teixeira',
      'he': 'Paulo Teixeira',
      'Its managing director': 'Holger Brandes',
    },
    standing: { 'Poland': false },
    roles: {
      'Paulo Teixeira': ['zoologist at the University of Coimbra'],
      'Holger Brandes': ['managing director'],
    },
    affiliation: {
      'Paulo Teixeira': 'University of Coimbra',
      'Holger Brandes': 'WindKraft Nord',
    },
    days: { 'Thursday': '2024-09-05' },
    silent: ['Operation Dracula'],
  },
  {
    title: 'sport, Dunedin',
    date: '2024-08-12',
    text:
      'Taieri Harriers coach Dean Rawhiti has apologised to referee Scott McAra for a sideline outburst during Saturday’s Metro Cup final in Dunedin.\n\n' +
      'Rawhiti was ordered from the ground in the 63rd minute after the Harriers had a try disallowed. They lost 24-22 to the Port Rovers.\n\n' +
      '“I let my kids down, I let the club down and I let Scotty down,” Rawhiti told the Otago Courier yesterday. “There’s no excuse. I’d had about three hours of sleep and I behaved like it.”\n\n' +
      'McAra, who has controlled more than 200 premier matches, said he had accepted the apology over a cup of tea.\n\n' +
      '“He rang at seven in the morning, so I knew he meant it,” the 51-year-old dairy farmer said.\n\n' +
      'He insisted the ball had been grounded short of the line. “I was a metre away and I’d rule it the same tomorrow.”\n\n' +
      'Metropolitan Rugby Union chief executive Fiona Laing confirmed a misconduct hearing would be held on Wednesday night. Asked if Rawhiti could be banned for next season, she said she would not pre-empt the panel, but “an apology never hurt anybody”.\n\n' +
      'Rovers captain Sione Matagi, whose late penalty won the match, admitted his side had been lucky. “Mate, I thought they’d scored too,” he laughed.\n\n' +
      'A post by the Harriers on Facebook thanked supporters and urged them to stop abusing officials online. “Refs are volunteers. No ref, no game,” it read.\n\n' +
      'The union’s referee manager, Alan Petrie, said the district had lost nine whistle-blowers since 2022, most of them under 25.\n\n' +
      'The final, already known around town as “the Mud Bowl”, drew 1900 people. The Rovers will travel to Invercargill next month for the South Island play-offs, with prop Luke Tinirau in doubt because of a calf strain.',
    says: {
      'I let my kids down': 'Dean Rawhiti',
      'no excuse': 'Dean Rawhiti',
      'behaved like it': 'Dean Rawhiti',
      'accepted the apology over': 'Scott McAra',
      'rang at seven': 'Scott McAra',
      'short of the line': 'Scott McAra',
      'rule it the same': 'Scott McAra',
      'misconduct hearing would be held': 'Fiona Laing',
      'would not pre-empt': 'Fiona Laing',
      'an apology never hurt anybody': 'Fiona Laing',
      'had been lucky': 'Sione Matagi',
      'scored too': 'Sione Matagi',
      'Refs are volunteers': 'Taieri Harriers',
      'nine whistle-blowers': 'Alan Petrie',
    },
    means: {
      'the club': 'Taieri Harriers',
      'Scotty': 'Scott McAra',
      'the 51-year-old dairy farmer': 'Scott McAra',
      'his side': 'Port Rovers',
      'The union’s referee manager': 'Alan Petrie',
    },
    standing: { 'Dunedin': false, 'Invercargill': false },
    roles: {
      'Dean Rawhiti': ['Taieri Harriers coach'],
      'Fiona Laing': ['Metropolitan Rugby Union chief executive'],
      'Sione Matagi': ['Rovers captain'],
    },
    affiliation: {
      'Dean Rawhiti': 'Taieri Harriers',
      'Fiona Laing': 'Metropolitan Rugby Union',
      'Alan Petrie': 'Metropolitan Rugby Union',
    },
    days: { 'Saturday': '2024-08-10', 'Wednesday': '2024-08-14' },
    silent: ['the Mud Bowl'],
  },
  {
    title: 'congress, Washington',
    date: '2024-04-17',
    text:
      'WASHINGTON (AP) — The head of the nation’s largest poultry processor faced bipartisan anger on Wednesday as senators accused Marlow Farms of hiring children to clean slaughterhouses at night.\n\n' +
      '“These kids were scrubbing bone saws at three in the morning,” said Sen. Carla Whitcomb, D-Minn., chair of the Senate labor subcommittee. “Who was looking out for them?”\n\n' +
      'CEO Grant Pruett testified that the workers had been employed by a contractor, Tri-State Sanitation, which used forged documents.\n\n' +
      '“We were deceived,” Pruett said. “But I’m not here to pass the buck.”\n\n' +
      'Whitcomb shot back: “It sounds exactly like you are.”\n\n' +
      'Sen. Dale Hutchins, an Arkansas Republican whose state is home to four of the company’s plants, was hardly friendlier. He noted that a 14-year-old had lost two fingers at the Ozark City plant in 2022. Pruett conceded that no manager had been fired over the accident.\n\n' +
      'The Labor Department has said the number of children found to be illegally employed has risen 88% since 2019. In a letter released before the hearing, the department’s acting solicitor, Renee Baptiste, wrote that the current fines amounted to “a rounding error” for large companies.\n\n' +
      'Tri-State Sanitation did not respond to requests for comment. In a statement last month, it denied knowingly employing minors.\n\n' +
      'The White House supports a bill to raise the fines, deputy press secretary Amir Sayegh told reporters aboard Air Force One.\n\n' +
      'That is not enough for Luz Arroyo, who organizes poultry workers in Springdale, Arkansas. “Put one executive in handcuffs and watch how quickly they learn to check IDs,” she said.\n\n' +
      'The subcommittee plans to vote on the bill next Tuesday. A companion measure in the House has 61 sponsors from both parties but has been stuck in committee since last fall.',
    says: {
      'hiring children to clean': 'senators',
      'scrubbing bone saws': 'Carla Whitcomb',
      'looking out for them': 'Carla Whitcomb',
      'employed by a contractor': 'Grant Pruett',
      'We were deceived': 'Grant Pruett',
      'pass the buck': 'Grant Pruett',
      'It sounds exactly': 'Carla Whitcomb',
      'lost two fingers': 'Dale Hutchins',
      'no manager had been fired': 'Grant Pruett',
      'illegally employed has risen': 'Labor Department',
      'a rounding error': 'Renee Baptiste',
      'knowingly employing minors': 'Tri-State Sanitation',
      'supports a bill': 'Amir Sayegh',
      'one executive in handcuffs': 'Luz Arroyo',
    },
    means: {
      'The head of the nation’s largest poultry processor': 'Grant Pruett',
      'We': 'Grant Pruett',
      'the company': 'Marlow Farms',
      'He': 'Dale Hutchins',
      'she': 'Luz Arroyo',
    },
    standing: { 'White House': true, 'WASHINGTON': false, 'Springdale': false },
    roles: {
      'Renee Baptiste': ['acting solicitor'],
      'Amir Sayegh': ['deputy press secretary'],
    },
    affiliation: {
      'Grant Pruett': 'Marlow Farms',
      'Renee Baptiste': 'Labor Department',
      'Amir Sayegh': 'White House',
    },
    days: { 'Wednesday': '2024-04-17', 'next Tuesday': '2024-04-23' },
  },
  {
    title: 'disaster, Uganda',
    date: '2024-11-06',
    text:
      'KAMPALA, Nov. 6 (Xinhua) -- At least 23 people were killed and dozens remain missing after a landslide buried parts of three villages in eastern Uganda, the Uganda Red Cross said on Wednesday.\n\n' +
      'The mudslide struck Buwali sub-county late Tuesday following two days of heavy rain, police said.\n\n' +
      '"Rescuers are digging with hoes and bare hands because the excavator cannot cross the river," Joseph Wamimbi, the district chairman, told Xinhua by phone.\n\n' +
      'He said seven of the dead were pupils of the same primary school.\n\n' +
      'Esther Nabifo, 34, said she survived because she had gone to check on her goats. "I heard a sound like an aeroplane, and when I turned, my house was not there," the mother of four said. Her neighbors had been warned to leave on Monday, she added, but had nowhere to go.\n\n' +
      'State Minister for Disaster Preparedness Gilbert Okware said the government would relocate 1,200 families from the slopes and provide each with 5 million shillings (about 1,360 U.S. dollars).\n\n' +
      '"Nobody will be forced, but nobody should wait for the next rain," Okware was quoted as saying by the Daily Vista newspaper.\n\n' +
      'Opposition lawmaker Sarah Mutonyi criticized the plan, arguing that similar promises made after the 2019 disaster were never kept.\n\n' +
      'The Uganda National Meteorological Authority had warned on Sunday that rainfall would be above normal across the area until mid-November. Its acting director, Moses Lubega, said the message reached only half of the sub-counties.\n\n' +
      'In Geneva, a spokesman for the International Organization for Migration said the agency was ready to send tents and blankets. Nairobi also offered help. "The people of Uganda are our family," Kenya\'s Ministry of Foreign Affairs posted on X.\n\n' +
      'Landslides are common on the densely populated slopes of Mount Elgon, where coffee growers have cleared most of the forest. A similar disaster killed more than 40 people in the same district in 2018.',
    says: {
      'dozens remain missing': 'Uganda Red Cross',
      'two days of heavy rain': 'police',
      'digging with hoes': 'Joseph Wamimbi',
      'pupils of the same': 'Joseph Wamimbi',
      'check on her goats': 'Esther Nabifo',
      'a sound like an aeroplane': 'Esther Nabifo',
      'had been warned to leave': 'Esther Nabifo',
      'relocate 1,200 families': 'Gilbert Okware',
      'Nobody will be forced': 'Gilbert Okware',
      'were never kept': 'Sarah Mutonyi',
      'would be above normal': 'Uganda National Meteorological Authority',
      'half of the sub-counties': 'Moses Lubega',
      'tents and blankets': 'a spokesman for the International Organization for Migration',
      'are our family': 'Ministry of Foreign Affairs',
    },
    means: {
      'He': 'Joseph Wamimbi',
      'the mother of four': 'Esther Nabifo',
      'my': 'Esther Nabifo',
      'Its acting director': 'Moses Lubega',
      'the agency': 'International Organization for Migration',
    },
    standing: { 'KAMPALA': false, 'Geneva': false, 'Nairobi': true },
    roles: {
      'Joseph Wamimbi': ['district chairman'],
      'Gilbert Okware': ['State Minister for Disaster Preparedness'],
      'Sarah Mutonyi': ['Opposition lawmaker'],
    },
    affiliation: { 'Moses Lubega': 'Uganda National Meteorological Authority' },
    days: { 'Tuesday': '2024-11-05', 'Sunday': '2024-11-03' },
  },
  {
    title: 'culture, Buenos Aires',
    date: '2024-10-19',
    text:
      'A lost reel of Argentina’s first sound comedy, missing since a fire in 1951, has turned up in a convent in Rosario, the Fundación Cine Vivo announced on Friday.\n\n' +
      'The 11-minute fragment of “La Novia del Tranvía” was found inside a biscuit tin by two nuns clearing out an attic. “We thought it was a hose,” laughed Sister Inés Barrientos, 78.\n\n' +
      'Restorer Malena Quiroga spent five months separating the layers of film with distilled water. She describes the work as “like peeling an onion that could explode.”\n\n' +
      '“Nitrate does not forgive,” she told the Times. “You cannot smoke, you cannot sneeze, you cannot even be in a bad mood.”\n\n' +
      'The discovery has reopened an old quarrel. Film historian Raúl Etchart, the author of “Shadows of the South,” insists that the movie was shot in Montevideo, and that calling it Argentine is “a patriotic fib.”\n\n' +
      'Quiroga disagrees. The street signs visible in the final scene, she points out, advertise a pharmacy that existed in Balvanera until 1940.\n\n' +
      'Culture Secretary Nicolás Fierro wasted no time in claiming the find as a triumph. “This government recovers what others let burn,” he wrote on X, prompting mockery from film workers, who recalled that the national archive’s budget had been halved in January.\n\n' +
      'A source in the Culture Secretariat admitted that no public money had gone into the restoration, which was paid for by Banco Orilla, a Uruguayan lender. A representative of the bank confirmed it had contributed US$40,000.\n\n' +
      'Asked who will own the reel, Sister Inés was unequivocal: “It was in our attic. Let the lawyers come and ask Mother Superior.”\n\n' +
      'The fragment will be screened at the Teatro Libertad next Thursday, with live piano accompaniment for the passages in which the soundtrack has perished. Tickets, said the theatre’s director, Paz Lombardi, sold out in nine minutes.',
    says: {
      'turned up in a convent': 'Fundación Cine Vivo',
      'thought it was a hose': 'Inés Barrientos',
      'peeling an onion': 'Malena Quiroga',
      'Nitrate does not forgive': 'Malena Quiroga',
      'even be in a bad mood': 'Malena Quiroga',
      'was shot in Montevideo': 'Raúl Etchart',
      'a patriotic fib': 'Raúl Etchart',
      'advertise a pharmacy': 'Malena Quiroga',
      'what others let burn': 'Nicolás Fierro',
      'budget had been halved': 'film workers',
      'no public money': 'A source in the Culture Secretariat',
      'it had contributed': 'A representative of the bank',
      'Let the lawyers come': 'Inés Barrientos',
      'sold out in nine minutes': 'Paz Lombardi',
    },
    means: {
      'We': 'Inés Barrientos',
      'he': 'Nicolás Fierro',
      'the bank': 'Banco Orilla',
      'the theatre’s director': 'Paz Lombardi',
    },
    standing: { 'Rosario': false, 'Montevideo': false },
    roles: {
      'Malena Quiroga': ['Restorer'],
      'Raúl Etchart': ['Film historian', 'author of “Shadows of the South”'],
      'Nicolás Fierro': ['Culture Secretary'],
    },
    affiliation: { 'Paz Lombardi': 'Teatro Libertad' },
    days: { 'Friday': '2024-10-18', 'next Thursday': '2024-10-24' },
    silent: ['La Novia del Tranvía', 'Shadows of the South'],
  },
  {
    title: 'health, Chennai',
    date: '2024-07-23',
    text:
      'Health workers fumigate a street near the Race Course in Coimbatore. Photo: S. Ilango\n\n' +
      'The Tamil Nadu government on Tuesday ordered all private hospitals to report suspected cases of dengue within 24 hours after two children died in Coimbatore district over the weekend.\n\n' +
      'Health Minister R. Senthilnathan said hospitals that failed to comply would lose their registration. “There will be no leniency,” he told presspersons at the Secretariat.\n\n' +
      'Dr. Kavitha Raghunathan, Director of Public Health, said 3,412 cases had been recorded this year, against 1,987 in the same period of 2023. She attributed the increase to early rains and to construction sites where water is allowed to stagnate.\n\n' +
      'The Federation of Private Hospitals, however, called the deadline impractical. “Test kits take two days to reach a small nursing home,” its State president, K. Arumugam, pointed out.\n\n' +
      'The parents of one of the children alleged that they had been sent home with paracetamol. “Nobody even drew blood,” said S. Murugan, the father of the six-year-old girl.\n\n' +
      'Sri Annai Hospital denied the allegation, claiming in a press note that a blood test had been advised but that the family had left.\n\n' +
      'Opposition leader P. Thangavelu demanded a judicial inquiry. Describing the government’s response as “cosmetic”, he said fogging was being done only in streets where VIPs live.\n\n' +
      'Responding to the charge, Mr. Senthilnathan invited Mr. Thangavelu to visit the wards. “Let him come with me tomorrow. I will show him every bed,” the Minister said.\n\n' +
      'In New Delhi, the Union Health Ministry said it would send a three-member team to the district. According to a senior official of the National Vector Control Programme, two neighbouring States too have been asked to step up surveillance.\n\n' +
      'The Coimbatore Corporation has set up 14 fever camps and engaged 300 additional workers to clear stormwater drains before the next spell of rain.',
    says: {
      'would lose their registration': 'R. Senthilnathan',
      'no leniency': 'R. Senthilnathan',
      '3,412 cases': 'Kavitha Raghunathan',
      'early rains': 'Kavitha Raghunathan',
      'impractical': 'Federation of Private Hospitals',
      'Test kits take two days': 'K. Arumugam',
      'home with paracetamol': 'The parents of one of the children',
      'Nobody even drew blood': 'S. Murugan',
      'blood test had been advised': 'Sri Annai Hospital',
      'cosmetic': 'P. Thangavelu',
      'fogging was being done': 'P. Thangavelu',
      'show him every bed': 'R. Senthilnathan',
      'three-member team': 'Union Health Ministry',
      'step up surveillance': 'a senior official of the National Vector Control Programme',
    },
    means: {
      'She': 'Kavitha Raghunathan',
      'its State president': 'K. Arumugam',
      'the father of the six-year-old girl': 'S. Murugan',
      'Mr. Thangavelu': 'P. Thangavelu',
      'me': 'R. Senthilnathan',
      'the Minister': 'R. Senthilnathan',
    },
    standing: { 'New Delhi': false },
    roles: {
      'R. Senthilnathan': ['Health Minister'],
      'Kavitha Raghunathan': ['Director of Public Health'],
      'P. Thangavelu': ['Opposition leader'],
    },
    affiliation: { 'K. Arumugam': 'Federation of Private Hospitals' },
    days: { 'Tuesday': '2024-07-23', 'tomorrow': '2024-07-24' },
  },
  {
    title: 'technology, European Union',
    date: '2025-02-04',
    text:
      'The European Commission on Tuesday opened a formal probe into Danish dating app Hygger over the way it handles location data, in the first major test of the bloc’s new privacy rules.\n\n' +
      '“Your heartbreak is not a business model,” Commissioner Katalin Rédey told reporters.\n\n' +
      'The Commission alleges that the firm passed users’ whereabouts to advertisers minutes after a match was canceled. Hygger could face a fine of up to 6 percent of its annual turnover, Rédey said.\n\n' +
      'Hygger called the accusations baseless. “We have never sold a single coordinate,” co-founder Mads Ellegaard wrote in a blog post, adding that the company would “cooperate with anyone who asks politely.”\n\n' +
      'Behind closed doors, the mood is different. Two people in the company said engineers had warned management about the feature as early as 2023. One of them described the atmosphere at headquarters in Aarhus as “pure panic.”\n\n' +
      'Copenhagen has so far kept its distance. “It is a matter for Brussels,” Denmark’s digital minister, Louise Thorup, said on Monday. Her ministry declined to comment further.\n\n' +
      'In a joint statement, two national privacy watchdogs, CNIL and the Autoriteit Persoonsgegevens, said the case was “long overdue.”\n\n' +
      'Not everyone in Parliament agrees. Center-right lawmaker Gernot Achleitner accused the Commission of chasing small European startups while letting Silicon Valley off the hook. “They shoot the sparrow because the eagle bites,” he quipped.\n\n' +
      'Rédey’s spokesperson, Tomás Vidal, rejected that: Three of the five open cases, he said, concern American companies.\n\n' +
      'Noor Haddad of the consumer group Clear Signal urged officials to hurry. “If it drags on as long as the last one,” she warned, “there will be nobody left to fine.”\n\n' +
      'The investigation has no legal deadline. A similar case against a Finnish fitness tracker, opened in 2021, took almost three years and ended with a settlement.',
    says: {
      'not a business model': 'Katalin Rédey',
      'to advertisers minutes after': 'European Commission',
      'could face a fine': 'Katalin Rédey',
      'baseless': 'Hygger',
      'never sold a single coordinate': 'Mads Ellegaard',
      'cooperate with anyone': 'Mads Ellegaard',
      'engineers had warned management': 'Two people in the company',
      'pure panic': 'One of them',
      'It is a matter': 'Louise Thorup',
      'long overdue': ['CNIL', 'Autoriteit Persoonsgegevens'],
      'chasing small European startups': 'Gernot Achleitner',
      'shoot the sparrow': 'Gernot Achleitner',
      'concern American companies': 'Tomás Vidal',
      'nobody left to fine': 'Noor Haddad',
    },
    means: {
      'the firm': 'Hygger',
      'We': 'Mads Ellegaard',
      'Her': 'Louise Thorup',
      'They': 'European Commission',
      'Rédey’s spokesperson': 'Tomás Vidal',
      'she': 'Noor Haddad',
    },
    standing: { 'Aarhus': false, 'Copenhagen': true, 'Brussels': true },
    roles: {
      'Katalin Rédey': ['Commissioner'],
      'Mads Ellegaard': ['co-founder'],
      'Gernot Achleitner': ['Center-right lawmaker'],
    },
    affiliation: {
      'Katalin Rédey': 'European Commission',
      'Mads Ellegaard': 'Hygger',
      'Noor Haddad': 'Clear Signal',
    },
    days: { 'Tuesday': '2025-02-04', 'Monday': '2025-02-03' },
  },
  {
    title: 'labour, Bandung',
    date: '2025-05-02',
    text:
      'date 2025-05-02\n\n' +
      'Workers of PT Samudra Tekstil march along Jl. Asia Afrika in Bandung, West Java, on Thursday. (Antara/Dimas Prakoso)\n\n' +
      'The Manpower Ministry has asked textile maker PT Samudra Tekstil to postpone the dismissal of 4,300 workers, as unions threaten to blockade the Tanjung Priok port.\n\n' +
      'Manpower Minister Yusril Hamdani said on Friday that the company had failed to exhaust other options, such as shorter shifts. “Layoffs must be the last door, not the first,” he said in Jakarta.\n\n' +
      'Samudra president director Lie Siong Hwa countered that orders from Europe had dropped by half since January. “We are bleeding Rp 9 billion a week,” he told the Post. “If I keep everyone, in three months there will be no company to keep them in.”\n\n' +
      'Siti Rukmini, who heads the Garment Workers Solidarity Union, accused management of using the slump as a pretext to replace permanent staff with contract workers. She claimed that the firm had advertised 600 temporary positions last week. A copy of the advertisement seen by the Post lists 540 openings.\n\n' +
      'Rukmini said her members would stage a blockade unless talks resumed by Monday.\n\n' +
      'Indonesian labor law allows dismissals for losses, explained economist Bambang Wiryawan of the Institute for Fiscal Reform, provided that severance is paid.\n\n' +
      'For Ujang Sobari, 46, who has operated looms since he was 19, the law is cold comfort. “My hands only know this machine,” he said.\n\n' +
      'The Indonesian Textile Association urged the government to curb cheap imports, which, it said, had flooded the market since Jakarta relaxed quotas last year. Trade Ministry spokesman Edi Nugraha responded that imports had risen by a mere 2 percent in the first quarter.\n\n' +
      'Two officers were slightly injured when the crowd tried to enter the regional legislature, Bandung Police chief Ratna Dewi said.',
    says: {
      'failed to exhaust other options': 'Yusril Hamdani',
      'must be the last door': 'Yusril Hamdani',
      'had dropped by half': 'Lie Siong Hwa',
      'bleeding Rp 9 billion': 'Lie Siong Hwa',
      'no company to keep': 'Lie Siong Hwa',
      'a pretext to replace': 'Siti Rukmini',
      'advertised 600 temporary positions': 'Siti Rukmini',
      'stage a blockade': 'Siti Rukmini',
      'allows dismissals for losses': 'Bambang Wiryawan',
      'My hands only know': 'Ujang Sobari',
      'curb cheap imports': 'Indonesian Textile Association',
      'flooded the market': 'Indonesian Textile Association',
      'a mere 2 percent': 'Edi Nugraha',
      'slightly injured': 'Ratna Dewi',
    },
    means: {
      'the company': 'PT Samudra Tekstil',
      'We': 'Lie Siong Hwa',
      'She': 'Siti Rukmini',
      'the firm': 'PT Samudra Tekstil',
      'My': 'Ujang Sobari',
    },
    standing: { 'Jakarta#2': true, 'West Java': false },
    roles: {
      'Yusril Hamdani': ['Manpower Minister'],
      'Lie Siong Hwa': ['Samudra president director'],
      'Edi Nugraha': ['Trade Ministry spokesman'],
    },
    affiliation: {
      'Siti Rukmini': 'Garment Workers Solidarity Union',
      'Bambang Wiryawan': 'Institute for Fiscal Reform',
      'Edi Nugraha': 'Trade Ministry',
    },
    days: { 'Friday': '2025-05-02', 'Monday': '2025-05-05' },
  },
  {
    title: 'climate talks, Fiji',
    date: '2024-11-21',
    text:
      'Pacific climate talks ended on Thursday without agreement on a relocation fund, with Fiji accusing larger emitters of “running down the clock”.\n\n' +
      'Delegates in Nadi had hoped to set up a fund of US$2 billion for islanders displaced by rising seas. After four days and one sleepless night, they adopted a two-page declaration instead.\n\n' +
      '“We came for a house and are leaving with a doormat,” said Samoa’s chief negotiator, Tavita Leilua.\n\n' +
      'Australia said it remained committed to the idea but could not sign a text that set no rules for spending. “A blank cheque is not a climate policy,” Climate Minister Joanna Feeley told the closing session. Canberra also wants private insurers to contribute, she said.\n\n' +
      'Beijing said it would announce its own contribution “at an appropriate time”. China’s delegation left before the final vote.\n\n' +
      'Wellington struck a softer tone. New Zealand would pay NZ$30 million into a temporary facility, Foreign Minister Hamish Orbell announced, whatever the others decided.\n\n' +
      'Paris, which has territories in the region, described the outcome as regrettable.\n\n' +
      'In a joint statement, Tuvalu and Kiribati warned that they could no longer wait for a consensus.\n\n' +
      'Two delegates in the room said the compromise had collapsed over a single footnote, which would have obliged donors to report on loans as well as grants.\n\n' +
      'Mere Vakacegu, a climate scientist at the Oceania Institute, said the window was closing fast. Some atolls, she said, would lose their drinking water by 2040. Her latest book, “No Higher Ground”, was handed to ministers on Monday.\n\n' +
      'Fijian Prime Minister Isikeli Duavata promised to reconvene the parties next month. “I am stubborn,” he said. “Ask my wife.”',
    says: {
      'running down the clock': 'Fiji',
      'leaving with a doormat': 'Tavita Leilua',
      'remained committed': 'Australia',
      'A blank cheque': 'Joanna Feeley',
      'private insurers to contribute': 'Joanna Feeley',
      'at an appropriate time': 'China',
      'into a temporary facility': 'Hamish Orbell',
      'regrettable': 'Paris',
      'wait for a consensus': ['Tuvalu', 'Kiribati'],
      'over a single footnote': 'Two delegates in the room',
      'window was closing fast': 'Mere Vakacegu',
      'lose their drinking water': 'Mere Vakacegu',
      'I am stubborn': 'Isikeli Duavata',
      'Ask my wife': 'Isikeli Duavata',
    },
    means: {
      'We': 'Tavita Leilua',
      'Canberra': 'Australia',
      'Beijing': 'China',
      'Wellington': 'New Zealand',
      'Her': 'Mere Vakacegu',
      'he': 'Isikeli Duavata',
      'my': 'Isikeli Duavata',
    },
    standing: { 'Nadi': false, 'Canberra': true, 'Beijing': true, 'Wellington': true, 'Paris': true },
    roles: {
      'Joanna Feeley': ['Climate Minister'],
      'Mere Vakacegu': ['climate scientist at the Oceania Institute'],
      'Isikeli Duavata': ['Fijian Prime Minister'],
    },
    affiliation: {
      'Tavita Leilua': 'Samoa',
      'Mere Vakacegu': 'Oceania Institute',
      'Hamish Orbell': 'New Zealand',
    },
    days: { 'Thursday': '2024-11-21', 'Monday': '2024-11-18' },
    silent: ['No Higher Ground'],
  },
];
