/**
 * Held-out reading test: fourteen whole invented articles in the manner of
 * English-language newspapers, wire agencies and magazines around the world.
 * People and companies are invented.
 */
import type { ReadPassage } from './read-passages';

export const readWires: readonly ReadPassage[] = [
  {
    title: 'diplomacy, Seoul',
    date: '2024-06-20',
    text:
      'date 2024-06-20\n\n' +
      'Seoul urges Hanoi to return to freight talks\n\n' +
      'Foreign Minister Cho Min-seok speaks during a press briefing at his office in Seoul on Tuesday. (Yonhap)\n\n' +
      'By Yoon Ha-jin\n\n' +
      'South Korea has asked Vietnam to resume working-level talks on a freight deal “at the earliest possible date,” the Foreign Ministry said Wednesday, a week after negotiations broke off over tariffs.\n\n' +
      'In a telephone call with his Vietnamese counterpart, Le Quang Dung, Foreign Minister Cho Min-seok said that South Korea had “no intention of walking away” from the agreement.\n\n' +
      'Hanoi, for its part, said it was “ready to listen” but would not accept any new conditions.\n\n' +
      '“We have told our partners everything we are able to offer,” Dung was quoted as saying by the Vietnam News Agency.\n\n' +
      'A senior official who asked not to be named told reporters that the dispute was smaller than it looked.\n\n' +
      '“It is about two lines in an annex, not about the relationship,” the official said.\n\n' +
      'The main opposition Reform Alliance criticized what it called a “pointless show of patience.”\n\n' +
      '“This minister apologizes first and negotiates later,” Bae Soo-yeon, floor leader of the Reform Alliance, told a meeting of lawmakers at the National Assembly. She demanded that the government disclose the full text of the proposal.\n\n' +
      'Experts, however, say the government has little choice.\n\n' +
      '“Vietnam is our third-largest export market, and that will not change because of one tariff line,” said Nam Gi-tae, a professor of international relations at Yonsei University. He added that the talks would probably restart before the end of July.\n\n' +
      'The so-called “Mekong Express” deal, signed in 2022, would allow Korean carmakers to ship parts through the port of Haiphong at reduced rates. Trade between the two countries reached $79 billion last year.\n\n' +
      'Cho will leave for Jakarta on Monday to attend a regional forum, the Foreign Ministry said. A bilateral meeting on the sidelines has not been fixed yet.',
    says: {
      'at the earliest possible date': 'Foreign Ministry',
      'no intention of walking away': 'Cho Min-seok',
      'ready to listen': 'Vietnam',
      'everything we are able to offer': 'Le Quang Dung',
      'smaller than it looked': 'A senior official',
      'two lines in an annex': 'A senior official',
      'pointless show of patience': 'Reform Alliance',
      'apologizes first': 'Bae Soo-yeon',
      'disclose the full text': 'Bae Soo-yeon',
      'little choice': 'Experts',
      'third-largest export market': 'Nam Gi-tae',
      'restart before the end of July': 'Nam Gi-tae',
      'leave for Jakarta': 'Foreign Ministry',
    },
    means: {
      'his Vietnamese counterpart': 'Le Quang Dung',
      'the official': 'A senior official',
      'This minister': 'Cho Min-seok',
      'She': 'Bae Soo-yeon',
      'He': 'Nam Gi-tae',
      'Cho#3': 'Cho Min-seok',
    },
    roles: {
      'Cho Min-seok': ['Foreign Minister'],
      'Bae Soo-yeon': ['floor leader of the Reform Alliance'],
      'Nam Gi-tae': ['professor of international relations at Yonsei University'],
    },
    affiliation: {
      'Bae Soo-yeon': 'Reform Alliance',
      'Nam Gi-tae': 'Yonsei University',
    },
    standing: { 'Seoul#2': false, 'Hanoi#2': true, 'Haiphong': false, 'Jakarta': false },
    days: { 'Tuesday': '2024-06-18', 'Wednesday': '2024-06-19', 'Monday': '2024-06-24' },
    silent: ['Mekong Express'],
  },
  {
    title: 'business, Frankfurt',
    date: '2024-03-08',
    text:
      'FRANKFURT, March 8 (Reuters) - German chemicals group Halvorn AG will cut 1,900 jobs by the end of 2025 as weak demand from carmakers weighs on orders, it said on Friday, sending its shares down as much as 7%.\n\n' +
      'The Ludwigsburg-based company said it expected adjusted operating profit of between 410 million and 450 million euros this year, down from 512 million in 2023.\n\n' +
      '“We are not dealing with a dip, we are dealing with a different market,” Chief Executive Petra Lindqvist told reporters on a conference call. “Plants that ran at 90% five years ago now run at 60, and no cost programme makes up for that.”\n\n' +
      'Lindqvist, who took over in September, said most of the cuts would fall on two sites in Belgium and one in Saxony. Asked whether further closures could follow, she replied: “I never rule anything out, but this is the plan.”\n\n' +
      'Labour union IGC called the announcement “a slap in the face” and said it had learned of the decision from journalists.\n\n' +
      '“Nobody on the works council was consulted. We will use every legal means to stop this,” said the union’s deputy chair, Juergen Abt.\n\n' +
      'Two people familiar with the matter told Reuters last month that Halvorn was also weighing the sale of its coatings unit, which could be worth about 1.3 billion euros. Lindqvist declined to discuss the unit. A company spokesperson said the firm did not comment on “market speculation”.\n\n' +
      'Trevane Capital analyst Sunil Mathur wrote in a note to clients that the cuts were “overdue but too small”. He kept his “sell” rating on the stock.\n\n' +
      'The economy ministry in Berlin said the government was in contact with the management and with the affected states.\n\n' +
      'Shares in Halvorn, which have lost a third of their value in a year, were down 5.8% at 1042 GMT. The group is due to publish full annual results on Wednesday.\n\n' +
      '($1 = 0.9143 euros)\n\n' +
      '(Reporting by Anke Moeller; Editing by Tom Farrow)',
    says: {
      'cut 1,900 jobs': 'Halvorn AG',
      'adjusted operating profit': 'Halvorn AG',
      'not dealing with a dip': 'Petra Lindqvist',
      'Plants that ran at': 'Petra Lindqvist',
      'two sites in Belgium': 'Petra Lindqvist',
      'never rule anything out': 'Petra Lindqvist',
      'a slap in the face': 'IGC',
      'learned of the decision': 'IGC',
      'works council was consulted': 'Juergen Abt',
      'weighing the sale': 'Two people familiar with the matter',
      'market speculation': 'A company spokesperson',
      'overdue but too small': 'Sunil Mathur',
      'in contact with the management': 'The economy ministry in Berlin',
    },
    means: {
      'The Ludwigsburg-based company': 'Halvorn AG',
      'she': 'Petra Lindqvist',
      'the union’s deputy chair': 'Juergen Abt',
      'He': 'Sunil Mathur',
      'The group': 'Halvorn AG',
    },
    roles: {
      'Petra Lindqvist': ['Chief Executive'],
      'Juergen Abt': ['deputy chair'],
      'Sunil Mathur': ['analyst'],
    },
    affiliation: {
      'Petra Lindqvist': 'Halvorn AG',
      'Juergen Abt': 'IGC',
      'Sunil Mathur': 'Trevane Capital',
    },
    standing: { 'Berlin': false, 'Belgium': false, 'Saxony': false },
    days: { 'Friday': '2024-03-08', 'Wednesday': '2024-03-13' },
    silent: ['sell'],
  },
  {
    title: 'court, Ohio',
    date: '2023-11-15',
    text:
      'COLUMBUS, Ohio (AP) — A former county treasurer who prosecutors say stole nearly $2 million in property tax payments pleaded guilty Tuesday, a day before jurors were to be seated for her trial.\n\n' +
      'Dana Whitcomb, 58, entered the plea before Judge Raymond Ostrow in a courtroom crowded with residents of the county she served for two decades.\n\n' +
      '"I told myself I would pay it back, and then there was too much to pay back," Whitcomb told the judge in a barely audible voice. "I\'m sorry to every person who trusted that office."\n\n' +
      'Ostrow asked her whether anyone had pressured her into the deal.\n\n' +
      '"No, sir," she answered.\n\n' +
      'Investigators said Whitcomb opened a bank account in 2016 under the name "Buckeye Tax Services" and deposited more than 300 checks over seven years.\n\n' +
      '"This wasn\'t a mistake on a spreadsheet," Assistant Prosecutor Luis Amador said outside the courthouse. "This was a lie told to neighbors, every week, with a smile."\n\n' +
      'Her attorney, Karen Bly, said her client began taking money after her husband\'s cancer diagnosis and never intended to harm anyone. Bly said she would ask for probation.\n\n' +
      'Amador scoffed at the idea. "Probation is for people who stop before they\'re caught," he said.\n\n' +
      'Under the plea agreement, Whitcomb faces up to 12 years in prison and must repay the county $1.4 million.\n\n' +
      'County Auditor Phil Renner, who discovered the missing payments during a routine check last year, said in a statement that his staff had "done exactly what taxpayers expect."\n\n' +
      'Ruth Delgado, a retired bus driver whose tax payment was among those that vanished, sat in the second row with a folder of canceled checks on her lap. The 71-year-old said she did not believe the apology.\n\n' +
      '"Sorry is what you say when you step on somebody\'s foot," Delgado said.\n\n' +
      'Sentencing is set for Jan. 12.',
    says: {
      'stole nearly': 'prosecutors',
      'told myself I would': 'Dana Whitcomb',
      'every person who trusted': 'Dana Whitcomb',
      'anyone had pressured': 'Raymond Ostrow',
      'No, sir': 'Dana Whitcomb',
      'opened a bank account': 'Investigators',
      'a mistake on a spreadsheet': 'Luis Amador',
      'a lie told to neighbors': 'Luis Amador',
      'cancer diagnosis': 'Karen Bly',
      'ask for probation': 'Karen Bly',
      'people who stop before': 'Luis Amador',
      'exactly what taxpayers expect': 'Phil Renner',
      'believe the apology': 'Ruth Delgado',
      'step on somebody': 'Ruth Delgado',
    },
    means: {
      'A former county treasurer': 'Dana Whitcomb',
      'the judge': 'Raymond Ostrow',
      'her client': 'Dana Whitcomb',
      'he': 'Luis Amador',
      'The 71-year-old': 'Ruth Delgado',
    },
    roles: {
      'Raymond Ostrow': ['Judge'],
      'Luis Amador': ['Assistant Prosecutor'],
      'Phil Renner': ['County Auditor'],
    },
    days: { 'Tuesday': '2023-11-14', 'Jan. 12': '2024-01-12' },
    silent: ['Buckeye Tax Services'],
  },
  {
    title: 'disaster, Philippines',
    date: '2024-07-26',
    text:
      'date 2024-07-26\n\n' +
      'Landslide buries Philippine mining village, 14 dead\n\n' +
      'Rescuers carry a stretcher through the mud in San Roque on Thursday. (AFP / Marlon Abueva)\n\n' +
      'LEGAZPI, Philippines — Rescuers were digging with shovels and bare hands on Friday for more than 40 people feared missing after a rain-soaked hillside collapsed onto a mining village in the Philippines, killing at least 14, officials said.\n\n' +
      'The landslide struck San Roque, a settlement of about 600 people in Albay province, when most residents were asleep.\n\n' +
      '“We heard what we thought was a helicopter, and then the wall came in,” said Jocelyn Ramos, 36, who escaped through a window with two of her children. “My eldest is still under there. I am not leaving.”\n\n' +
      'Ramos said cracks had appeared months ago in the slope above the school.\n\n' +
      'Provincial disaster chief Efren Salonga told AFP that heavy equipment could not reach the site because a bridge had been washed away.\n\n' +
      '“Every hour matters, and we are losing hours,” he said.\n\n' +
      'In a statement, Goldcrest Albay, which operates a pit two kilometres from the village, denied that blasting had caused the collapse and said it was “heartbroken for our neighbours”.\n\n' +
      'Environment Secretary Lourdes Pineda was not convinced by the company.\n\n' +
      '“I have ordered all work at the mine to stop until somebody can explain to me what happened,” Pineda told DZRL radio. Those responsible, she warned, would “answer in court”.\n\n' +
      'The state weather service said the area had received more rain in three days than it normally does in all of July, and that more was expected on Saturday.\n\n' +
      'In Manila, lawmakers observed a minute of silence. Tokyo and Canberra have dispatched search teams with dogs.\n\n' +
      'At the chapel now serving as a morgue, Father Dionisio Velez was washing the floor. A hand-painted banner over the door still read “Happy Fiesta San Roque”.\n\n' +
      '“I baptised some of them last Sunday,” the priest said.\n\n' +
      'A police officer guarding the road, who was not authorised to speak to the media, said it would be a miracle if anyone was found alive.',
    says: {
      'rain-soaked hillside': 'officials',
      'thought was a helicopter': 'Jocelyn Ramos',
      'My eldest is still': 'Jocelyn Ramos',
      'cracks had appeared': 'Jocelyn Ramos',
      'heavy equipment could not': 'Efren Salonga',
      'Every hour matters': 'Efren Salonga',
      'blasting had caused': 'Goldcrest Albay',
      'heartbroken for our neighbours': 'Goldcrest Albay',
      'ordered all work at the mine': 'Lourdes Pineda',
      'answer in court': 'Lourdes Pineda',
      'more rain in three days': 'state weather service',
      'baptised some of them': 'Dionisio Velez',
      'be a miracle': 'A police officer',
    },
    means: {
      'he': 'Efren Salonga',
      'the company': 'Goldcrest Albay',
      'she': 'Lourdes Pineda',
      'the priest': 'Dionisio Velez',
    },
    roles: {
      'Efren Salonga': ['Provincial disaster chief'],
      'Lourdes Pineda': ['Environment Secretary'],
    },
    standing: { 'Manila': false, 'Tokyo': true, 'Canberra': true },
    days: { 'Thursday': '2024-07-25', 'Saturday': '2024-07-27', 'last Sunday': '2024-07-21' },
  },
  {
    title: 'health, Wales',
    date: '2025-01-14',
    text:
      'A teacher who waited almost nine hours for an ambulance might have survived if help had come sooner, a coroner has said.\n\n' +
      'Gareth Pugh, 47, collapsed at his home near Swansea in February last year. His wife called 999 four times before paramedics arrived.\n\n' +
      'At the end of a three-day inquest on Monday, assistant coroner Helena Marsh found that the delay had “more than minimally” contributed to his death.\n\n' +
      '“Mr Pugh was failed by a system in which each part believed that another part was coping,” she said.\n\n' +
      'The Cambrian Ambulance Trust has apologised to the family. Its medical director, Dr Owain Rees, told the inquest that 17 of the trust’s 23 vehicles had been queuing outside hospitals that evening.\n\n' +
      '“I have gone over that night many times,” he said. “We had nothing left to send.”\n\n' +
      'Mr Pugh’s widow, Sian Pugh, described listening to him struggle to breathe while a call handler told her that help was “on its way”.\n\n' +
      'Speaking outside the court, she said: “After a while I stopped believing it. It was about two in the morning.\n\n' +
      '“Gareth taught half the children in this town. He deserved better than a voice on the phone.”\n\n' +
      'A Welsh government spokesperson said: “Our thoughts are with Mr Pugh’s family. We have invested an extra £50m in emergency care this winter.”\n\n' +
      'But the charity Patients First Wales said the figure was “meaningless if the beds are not there”.\n\n' +
      'Mrs Marsh said she would write to Swansea Valley Health Board to prevent further deaths. Carys Lloyd, a spokeswoman for Swansea Valley Health Board, said it would study the findings “with care”.\n\n' +
      'Mr Pugh’s former pupils are raising money for a defibrillator outside the school. Their campaign, “A Beat for Gareth”, has already collected £6,200.',
    says: {
      'might have survived': 'Helena Marsh',
      'more than minimally': 'Helena Marsh',
      'failed by a system': 'Helena Marsh',
      'queuing outside hospitals': 'Owain Rees',
      'gone over that night': 'Owain Rees',
      'nothing left to send': 'Owain Rees',
      'struggle to breathe': 'Sian Pugh',
      'on its way': 'a call handler',
      'stopped believing it': 'Sian Pugh',
      'taught half the children': 'Sian Pugh',
      'invested an extra': 'A Welsh government spokesperson',
      'meaningless if the beds': 'Patients First Wales',
      'prevent further deaths': 'Helena Marsh',
      'study the findings': 'Carys Lloyd',
    },
    means: {
      'a coroner': 'Helena Marsh',
      'A teacher': 'Gareth Pugh',
      'His wife': 'Sian Pugh',
      'Its medical director': 'Owain Rees',
      'Mrs Marsh': 'Helena Marsh',
      'him': 'Gareth Pugh',
      'He': 'Gareth Pugh',
    },
    roles: {
      'Helena Marsh': ['assistant coroner'],
      'Owain Rees': ['medical director'],
      'Carys Lloyd': ['spokeswoman for Swansea Valley Health Board'],
    },
    affiliation: {
      'Owain Rees': 'Cambrian Ambulance Trust',
      'Carys Lloyd': 'Swansea Valley Health Board',
    },
    days: { 'Monday': '2025-01-13' },
    silent: ['A Beat for Gareth'],
  },
  {
    title: 'politics, Bhopal',
    date: '2024-09-05',
    text:
      'Opposition walks out of Assembly over irrigation tender\n\n' +
      'STAFF REPORTER\n\n' +
      'BHOPAL\n\n' +
      'The Opposition staged a walkout from the Madhya Pradesh Legislative Assembly on Wednesday, alleging that the State government had awarded a ₹1,240-crore irrigation tender to a firm linked to a Minister’s family.\n\n' +
      'Raising the issue during Zero Hour, Leader of the Opposition Meenakshi Thakur said the bid documents had been altered “after the last date and before the first cup of tea”. “Who opened the envelope? Let the Minister stand up and tell us,” she said.\n\n' +
      'Water Resources Minister Devendra Chouhan rejected the charge as “baseless and politically motivated”. Mr. Chouhan said that all four bids had been opened in the presence of a retired High Court judge. “I am ready to lay every page on the table of the House,” he declared.\n\n' +
      'As members of the Jan Vikas Party trooped into the Well, Speaker Ashok Tomar appealed for order. “You have made your point. Now let the House function,” the Speaker told the protesting members. When they refused to return to their seats, he adjourned the House for 20 minutes.\n\n' +
      'Later, Ms. Thakur told reporters that the Jan Vikas Party would approach the Lokayukta. “The firm was registered in March and won the work in May. You do not need to be an engineer to do that arithmetic,” she added.\n\n' +
      'The company at the centre of the row, Narmada Infrabuild, said in a statement that it had “no connection whatsoever” with any Minister. Its managing director, Kunal Jaiswal, called the allegation defamatory and said he would seek legal advice.\n\n' +
      'In New Delhi, sources in the Jal Shakti Ministry said that the Centre had not sought any report so far.\n\n' +
      'Chief Minister Raghunath Solanki, who was present through the uproar, did not speak. He is expected to make a statement on Friday.\n\n' +
      'The tender covers 84 km of canals under the “Har Khet Jal” scheme, which was launched in 2021.',
    says: {
      'had awarded a': 'Opposition',
      'first cup of tea': 'Meenakshi Thakur',
      'Who opened the envelope': 'Meenakshi Thakur',
      'baseless and politically motivated': 'Devendra Chouhan',
      'all four bids had been opened': 'Devendra Chouhan',
      'lay every page': 'Devendra Chouhan',
      'You have made your point': 'Ashok Tomar',
      'approach the Lokayukta': 'Meenakshi Thakur',
      'registered in March': 'Meenakshi Thakur',
      'no connection whatsoever': 'Narmada Infrabuild',
      'defamatory': 'Kunal Jaiswal',
      'seek legal advice': 'Kunal Jaiswal',
      'had not sought any report': 'sources in the Jal Shakti Ministry',
    },
    means: {
      'Mr. Chouhan': 'Devendra Chouhan',
      'the Speaker': 'Ashok Tomar',
      'Ms. Thakur': 'Meenakshi Thakur',
      'Its managing director': 'Kunal Jaiswal',
      'The firm': 'Narmada Infrabuild',
      'He': 'Raghunath Solanki',
    },
    roles: {
      'Meenakshi Thakur': ['Leader of the Opposition'],
      'Devendra Chouhan': ['Water Resources Minister'],
      'Kunal Jaiswal': ['managing director'],
      'Raghunath Solanki': ['Chief Minister'],
    },
    affiliation: { 'Kunal Jaiswal': 'Narmada Infrabuild' },
    standing: { 'New Delhi': false },
    days: { 'Wednesday': '2024-09-04', 'Friday': '2024-09-06' },
    silent: ['Har Khet Jal'],
  },
  {
    title: 'culture, Leeds',
    date: '2024-05-03',
    text:
      '‘I ran out of silence’: Marta Lindgren quits Northern Philharmonia after 11 years\n\n' +
      'The conductor Marta Lindgren is to step down as music director of the Northern Philharmonia, saying cuts to its touring budget have left it ‘a museum with a heating bill’.\n\n' +
      'Lindgren, 52, broke the news to the players on Thursday, minutes before a rehearsal of Mahler’s Ninth at their home in Leeds. Several were in tears, according to one violinist.\n\n' +
      '‘She thanked us, she thanked the cleaners, and then she picked up the baton,’ said the violinist, who asked not to be identified. ‘We played terribly, of course.’\n\n' +
      'In an interview with the Guardian, Lindgren said she could no longer ask musicians to live on ‘Beethoven and biscuits’. ‘I don’t blame anybody on the board,’ she said. ‘I blame a system that calls a 30% cut a standstill.’\n\n' +
      'The orchestra’s chief executive, Giles Fenwick, paid tribute to ‘a fearless musician and a loyal friend’ but disputed her account. ‘The figure she uses includes one-off Covid support,’ he said. ‘On a like-for-like basis our grant fell by 8%.’\n\n' +
      'Arts Council England said it ‘did not recognise’ Lindgren’s figure.\n\n' +
      'Reaction from the musical world was swift. The pianist Tomasz Wrona posted on X: ‘A city that loses its conductor loses its ears.’ Bernadette Coyle, general secretary of the Orchestral Players’ Union, accused ministers of ‘presiding over a managed decline’.\n\n' +
      'The Swede, who moved to Yorkshire in 2013, said she would stay in the city. Her recording of Sibelius’s late songs, released last year as ‘Winter Letters’, spent nine weeks at the top of the classical chart.\n\n' +
      'Lindgren’s final concert will be on 12 July. Asked what she would do the next morning, she laughed. ‘Sleep,’ she said. ‘Then, perhaps, read something that isn’t a spreadsheet.’',
    says: {
      'ran out of silence': 'Marta Lindgren',
      'a museum with a heating bill': 'Marta Lindgren',
      'Several were in tears': 'one violinist',
      'thanked the cleaners': 'one violinist',
      'We played terribly': 'one violinist',
      'Beethoven and biscuits': 'Marta Lindgren',
      'blame anybody on the board': 'Marta Lindgren',
      'blame a system': 'Marta Lindgren',
      'a fearless musician': 'Giles Fenwick',
      'one-off Covid support': 'Giles Fenwick',
      'our grant fell by': 'Giles Fenwick',
      'did not recognise': 'Arts Council England',
      'loses its ears': 'Tomasz Wrona',
      'presiding over a managed decline': 'Bernadette Coyle',
      'stay in the city': 'Marta Lindgren',
      'Sleep': 'Marta Lindgren',
      'read something that': 'Marta Lindgren',
    },
    means: {
      'the violinist': 'one violinist',
      'She': 'Marta Lindgren',
      'The orchestra': 'Northern Philharmonia',
      'he': 'Giles Fenwick',
      'its conductor': 'Marta Lindgren',
      'The Swede': 'Marta Lindgren',
    },
    roles: {
      'Giles Fenwick': ['chief executive'],
      'Bernadette Coyle': ['general secretary of the Orchestral Players’ Union'],
      'Tomasz Wrona': ['pianist'],
    },
    affiliation: {
      'Giles Fenwick': 'Northern Philharmonia',
      'Bernadette Coyle': 'Orchestral Players’ Union',
    },
    standing: { 'Leeds': false },
    days: { 'Thursday': '2024-05-02', '12 July': '2024-07-12' },
    silent: ['Winter Letters'],
  },
  {
    title: 'technology, Tokyo and Penang',
    date: '2024-10-23',
    text:
      'TOKYO -- Japan’s Aokiri Electronics will spend 320 billion yen ($2.1 billion) on a sensor plant in Penang, Malaysia, President Haruto Nishimura told Nikkei Asia, as the company seeks to lower its reliance on China.\n\n' +
      '“Customers no longer ask us how cheap, they ask us from where,” Nishimura said in an interview on Monday. “Penang gives us an answer we can print on the box.”\n\n' +
      'The site will employ about 1,800 people, according to Aokiri. Construction will start in April.\n\n' +
      'Malaysia’s investment minister, Farid Abdul Rahim, welcomed the decision. He said Kuala Lumpur had agreed to a 10-year tax exemption.\n\n' +
      '“We did not win this with sunshine and beaches,” Farid wrote on Facebook. “We won it with engineers.”\n\n' +
      'Not everyone is persuaded. Chua Mei Ling, a semiconductor analyst at Lumen Research, pointed out that at least six rivals already operate in the state.\n\n' +
      '“Land is not the problem. People are,” she said. “If everybody hires the same 3,000 graduates, everybody just pays more for them.”\n\n' +
      'Beijing has reacted coolly. Foreign Ministry spokesperson Guo Wenli said China hoped businesses would “respect market principles rather than political fashion.”\n\n' +
      'Aokiri’s existing plant in Suzhou would not be closed, Nishimura stressed, though he conceded that its share of output would fall to a quarter from more than half.\n\n' +
      'A former executive said the shift had been debated internally since 2019 but was blocked by the founder, Eiji Aoki, who died last year.\n\n' +
      '“The old man hated the idea of leaving a customer behind,” the former executive recalled.\n\n' +
      'Aokiri shares closed 3.2% higher on Tuesday, outperforming the broader market. At the company’s headquarters, a calligraphy scroll with the words “Kokoro in every chip” still hangs in the lobby.',
    says: {
      'spend 320 billion yen': 'Haruto Nishimura',
      'Customers no longer ask us': 'Haruto Nishimura',
      'print on the box': 'Haruto Nishimura',
      'employ about 1,800 people': 'Aokiri Electronics',
      '10-year tax exemption': 'Farid Abdul Rahim',
      'sunshine and beaches': 'Farid Abdul Rahim',
      'We won it with engineers': 'Farid Abdul Rahim',
      'at least six rivals': 'Chua Mei Ling',
      'Land is not the problem': 'Chua Mei Ling',
      'pays more for them': 'Chua Mei Ling',
      'respect market principles': 'Guo Wenli',
      'would not be closed': 'Haruto Nishimura',
      'its share of output': 'Haruto Nishimura',
      'debated internally': 'A former executive',
      'leaving a customer behind': 'A former executive',
    },
    means: {
      'He': 'Farid Abdul Rahim',
      'she': 'Chua Mei Ling',
      'he': 'Haruto Nishimura',
      'The old man': 'Eiji Aoki',
      'the former executive': 'A former executive',
    },
    roles: {
      'Haruto Nishimura': ['President'],
      'Farid Abdul Rahim': ['investment minister'],
      'Chua Mei Ling': ['semiconductor analyst at Lumen Research'],
      'Eiji Aoki': ['founder'],
    },
    affiliation: {
      'Haruto Nishimura': 'Aokiri Electronics',
      'Chua Mei Ling': 'Lumen Research',
    },
    standing: { 'Kuala Lumpur': true, 'Beijing': true, 'Suzhou': false },
    days: { 'Monday': '2024-10-21', 'Tuesday': '2024-10-22' },
    silent: ['Kokoro in every chip'],
  },
  {
    title: 'labour, Sfax',
    date: '2024-02-12',
    text:
      'Dockworkers’ strike paralyses Tunisian port\n\n' +
      'Sfax, Tunisia – Nothing moves at Pier 4 any more except the cats and the men who feed them.\n\n' +
      '“Those cranes were bought to make our lives easier,” says Hedi Mabrouk, 44, pouring tea on an upturned crate. “Now it turns out they do not need us.”\n\n' +
      'Mabrouk is one of 1,150 dockworkers who walked out on Thursday over plans by the port operator, MedTerm, to automate two of the four piers.\n\n' +
      'The strike has left at least 23 ships waiting offshore and is costing the economy $4m a day, according to the Ministry of Transport.\n\n' +
      '“A country that imports its wheat cannot play with its ports,” Transport Minister Salma Gharbi said at a news conference in Tunis on Sunday. She urged the workers to return to their posts, warning that the government would otherwise “take its responsibilities”.\n\n' +
      'To the strikers, those words sounded like a threat.\n\n' +
      '“We know what it means when Tunis loses its patience. It means batons,” says Rim Ayari, regional secretary of the General Dockers’ Union.\n\n' +
      'Ayari insists that the union is not against technology. What it wants, she says, is a written guarantee that no one over 40 will be dismissed.\n\n' +
      'MedTerm declined an interview request from Al Jazeera. In an email, the operator said automation would create “more jobs than it removes” over ten years.\n\n' +
      'Economist Wassim Khelifi has his doubts.\n\n' +
      '“I have read the feasibility study three times and I cannot find those jobs,” he tells Al Jazeera. Khelifi, who teaches at the University of Sfax, estimates that no more than 200 new positions would be created by 2030.\n\n' +
      'At the main gate, the “Smart Port” logo has been covered with a black cloth. A brazier burns in front of it day and night.\n\n' +
      'As dusk falls, Mabrouk’s phone rings. It is his daughter, who is studying in Lyon.\n\n' +
      '“My girl worries about me,” he says afterwards, smiling. “I eat better out here than the minister sleeps.”',
    says: {
      'make our lives easier': 'Hedi Mabrouk',
      'they do not need us': 'Hedi Mabrouk',
      'waiting offshore': 'Ministry of Transport',
      'imports its wheat': 'Salma Gharbi',
      'return to their posts': 'Salma Gharbi',
      'take its responsibilities': 'Salma Gharbi',
      'It means batons': 'Rim Ayari',
      'not against technology': 'Rim Ayari',
      'a written guarantee': 'Rim Ayari',
      'more jobs than it removes': 'MedTerm',
      'the feasibility study': 'Wassim Khelifi',
      'no more than 200 new positions': 'Wassim Khelifi',
      'worries about me': 'Hedi Mabrouk',
      'eat better out here': 'Hedi Mabrouk',
    },
    means: {
      'She': 'Salma Gharbi',
      'the union': 'General Dockers’ Union',
      'she': 'Rim Ayari',
      'the operator': 'MedTerm',
      'he#2': 'Hedi Mabrouk',
      'the minister': 'Salma Gharbi',
    },
    roles: {
      'Salma Gharbi': ['Transport Minister'],
      'Rim Ayari': ['regional secretary of the General Dockers’ Union'],
      'Wassim Khelifi': ['Economist'],
    },
    affiliation: {
      'Rim Ayari': 'General Dockers’ Union',
      'Wassim Khelifi': 'University of Sfax',
    },
    standing: { 'Tunis#2': true, 'Lyon': false },
    days: { 'Thursday': '2024-02-08', 'Sunday': '2024-02-11' },
    silent: ['Smart Port'],
  },
  {
    title: 'education, Nairobi',
    date: '2024-08-27',
    text:
      'date 2024-08-27\n\n' +
      'Lecturers reject new pay offer\n\n' +
      'By ACHIENG ODERA\n\n' +
      'Lecturers march along University Way in Nairobi. (Lucy Wanjiru | Nation)\n\n' +
      'Learning in public universities was paralysed for the second week yesterday after lecturers rejected a fresh pay offer by the government.\n\n' +
      'The Universities Lecturers’ Forum (ULF) told its members to stay at home until the 2021 collective bargaining agreement is honoured in full.\n\n' +
      '“We were promised Sh9.7 billion. What is on the table is Sh2 billion and a handshake,” said ULF secretary-general Peter Wekesa.\n\n' +
      'Mr Wekesa, flanked by branch officials from Moi, Egerton and Maseno universities, accused the Treasury of “budgeting for speeches and not for salaries”.\n\n' +
      'But Education Cabinet Secretary Grace Mumbua termed the strike illegal, saying the Employment and Labour Relations Court had suspended it on Friday.\n\n' +
      '“No one is above a court order, not even a professor,” the CS told journalists at Jogoo House. She further claimed that some lecturers were teaching in private colleges while on strike.\n\n' +
      'Asked about the claim, Mr Wekesa laughed. “Let her name one,” he said.\n\n' +
      'Students are caught in the middle.\n\n' +
      '“I was to graduate in December. Now I don’t even know when I will sit my last paper,” said Brian Kiptoo, a fourth-year engineering student at Moi University.\n\n' +
      'His classmate, Faith Nyambura, said the rent in Eldoret had already swallowed the student loan she received in May.\n\n' +
      'The National Parents Caucus asked both sides to resume talks without conditions. Its chairman, Silas Oduor, said: “These are our children, not bargaining chips.”\n\n' +
      'A Treasury official who requested anonymity said the money was “simply not there”.\n\n' +
      'The protest, known as “Operation Chalk Down”, has so far affected 31 institutions. Vice-chancellors will hold a crisis meeting in Nakuru on Thursday.',
    says: {
      'stay at home': 'Universities Lecturers’ Forum',
      'and a handshake': 'Peter Wekesa',
      'budgeting for speeches': 'Peter Wekesa',
      'illegal': 'Grace Mumbua',
      'had suspended it': 'Grace Mumbua',
      'above a court order': 'Grace Mumbua',
      'teaching in private colleges': 'Grace Mumbua',
      'name one': 'Peter Wekesa',
      'sit my last paper': 'Brian Kiptoo',
      'swallowed the student loan': 'Faith Nyambura',
      'resume talks without conditions': 'National Parents Caucus',
      'not bargaining chips': 'Silas Oduor',
      'simply not there': 'A Treasury official',
    },
    means: {
      'the CS': 'Grace Mumbua',
      'She': 'Grace Mumbua',
      'her': 'Grace Mumbua',
      'he': 'Peter Wekesa',
      'His classmate': 'Faith Nyambura',
      'Its chairman': 'Silas Oduor',
    },
    roles: {
      'Peter Wekesa': ['secretary-general'],
      'Grace Mumbua': ['Education Cabinet Secretary'],
      'Brian Kiptoo': ['fourth-year engineering student at Moi University'],
      'Silas Oduor': ['chairman'],
    },
    affiliation: {
      'Peter Wekesa': 'Universities Lecturers’ Forum',
      'Brian Kiptoo': 'Moi University',
      'Silas Oduor': 'National Parents Caucus',
    },
    standing: { 'Nairobi': false, 'Eldoret': false },
    days: { 'yesterday': '2024-08-26', 'Friday': '2024-08-23', 'Thursday': '2024-08-29' },
    silent: ['Operation Chalk Down'],
  },
  {
    title: 'police, Singapore',
    date: '2025-04-16',
    text:
      'SINGAPORE – Five people, including a former bank officer, have been arrested over a scam in which at least 62 victims lost more than $3.4 million, the Singapore Police Force (SPF) said on April 15.\n\n' +
      'Callers told the victims that their accounts were being used to launder money.\n\n' +
      '“The callers knew the victims’ names, NRIC numbers and even their last transactions,” said Mr Ramesh Pillai, deputy director of the Anti-Scam Command. “That is what made this case so unusual.”\n\n' +
      'In response to queries from The Straits Times, Meridian Straits Bank confirmed that one of those arrested had been an employee until January. A spokeswoman said: “We took immediate action and are assisting the authorities fully.”\n\n' +
      'One victim, a 67-year-old retired teacher who wanted to be known only as Madam Lim, lost $118,000 in two days.\n\n' +
      '“He spoke like a government officer, very patient, very polite,” she told The Straits Times in Mandarin. “I did not even tell my family.”\n\n' +
      'Her daughter, Ms Cheryl Goh, 38, said she found out only when a giro payment bounced. “An old lady empties her account and nobody picks up the phone? I can’t accept that,” Ms Goh said.\n\n' +
      'Minister of State Nadia Yusof told Parliament on April 9 that losses from scams had risen 12 per cent in the first quarter.\n\n' +
      'Dr Koh Teng Kiat, a criminologist at the National University of Singapore, said the involvement of insiders was “the part that should worry us”.\n\n' +
      '“Firewalls do not help when somebody holds the door open,” the researcher added.\n\n' +
      'The SPF advised the public never to share one-time passwords over the phone. A new version of the “Guard My Line” app, which blocks calls from known scam numbers, will be released in May.\n\n' +
      'The five suspects, aged between 23 and 51, will be charged in court on April 17. If convicted, they can be jailed for up to 10 years and fined.',
    says: {
      'a former bank officer': 'Singapore Police Force',
      'used to launder money': 'Callers',
      'even their last transactions': 'Ramesh Pillai',
      'made this case so unusual': 'Ramesh Pillai',
      'an employee until January': 'Meridian Straits Bank',
      'assisting the authorities': 'A spokeswoman',
      'very patient': 'Lim',
      'not even tell my family': 'Lim',
      'a giro payment bounced': 'Cheryl Goh',
      'An old lady empties': 'Cheryl Goh',
      'risen 12 per cent': 'Nadia Yusof',
      'the part that should worry us': 'Koh Teng Kiat',
      'Firewalls do not help': 'Koh Teng Kiat',
      'share one-time passwords': 'Singapore Police Force',
    },
    means: {
      'Her daughter': 'Cheryl Goh',
      'Ms Goh': 'Cheryl Goh',
      'the researcher': 'Koh Teng Kiat',
      'The SPF': 'Singapore Police Force',
      'One victim': 'Lim',
    },
    roles: {
      'Ramesh Pillai': ['deputy director of the Anti-Scam Command'],
      'Nadia Yusof': ['Minister of State'],
      'Koh Teng Kiat': ['criminologist at the National University of Singapore'],
    },
    affiliation: {
      'Ramesh Pillai': 'Anti-Scam Command',
      'Koh Teng Kiat': 'National University of Singapore',
    },
    days: { 'April 15': '2025-04-15', 'April 9': '2025-04-09', 'April 17': '2025-04-17' },
    silent: ['Guard My Line'],
  },
  {
    title: 'election, Quito',
    date: '2024-11-25',
    text:
      'Pilar Echeverría had prepared two speeches. On Sunday night, she threw one of them into a wastebasket at the Hotel Andino and read the other in a voice that cracked twice.\n\n' +
      '“This city has decided that it doesn’t want to be afraid anymore,” said the mayor-elect of Quito, surrounded by her three children. “And I promise you that I won’t be afraid either.”\n\n' +
      'With 99.2% of ballots counted, the 43-year-old labor lawyer had won 50.2% of the vote, compared to 49.8% for businessman Rodrigo Zaldumbide, according to the National Electoral Council.\n\n' +
      'The defeated candidate has not conceded. “There are 212 tally sheets with inconsistencies, and we are going to open them one by one,” Zaldumbide warned from his campaign headquarters. His running mate, Carmen Yépez, went further: “They have stolen the night from us, but they won’t steal the morning.”\n\n' +
      'The president of the National Electoral Council, Hugo Barrera, denied that there had been any interruption in the transmission of data. “The system never went down, not for a second,” he stated in a televised address.\n\n' +
      'The Organization of American States, which deployed 60 observers, described the vote as “orderly and transparent.”\n\n' +
      'In the working-class south, the celebrations lasted until dawn. “She came to my stall when there were no cameras,” says Rosa Tituaña, 59, who sells corn at the Chiriyacu market. “No other candidate has ever bought so much as an ear of corn from me.”\n\n' +
      'In the north, the mood was different. A bank employee who preferred not to give his name said he feared the capital would become “another laboratory.”\n\n' +
      'Esteban Loor, a political scientist at the Andean Institute of Public Policy, believes that the narrow margin will force the new mayor to negotiate. “Her mandate is real, but it fits in a handbag,” he explains over the phone.\n\n' +
      'The outgoing mayor, Mauricio Andrade, posted a brief message on social media: “Take care of the city, and of yourself.”\n\n' +
      'Echeverría, who campaigned under the slogan “Now, Us,” will take office on December 9.',
    says: {
      'This city has decided': 'Pilar Echeverría',
      'I promise you': 'Pilar Echeverría',
      '50.2% of the vote': 'National Electoral Council',
      '212 tally sheets': 'Rodrigo Zaldumbide',
      'stolen the night': 'Carmen Yépez',
      'any interruption in the transmission': 'Hugo Barrera',
      'The system never went down': 'Hugo Barrera',
      'orderly and transparent': 'Organization of American States',
      'came to my stall': 'Rosa Tituaña',
      'an ear of corn': 'Rosa Tituaña',
      'another laboratory': 'A bank employee',
      'the narrow margin': 'Esteban Loor',
      'fits in a handbag': 'Esteban Loor',
      'Take care of the city': 'Mauricio Andrade',
    },
    means: {
      'the mayor-elect of Quito': 'Pilar Echeverría',
      'the 43-year-old labor lawyer': 'Pilar Echeverría',
      'The defeated candidate': 'Rodrigo Zaldumbide',
      'His running mate': 'Carmen Yépez',
      'She': 'Pilar Echeverría',
      'the new mayor': 'Pilar Echeverría',
    },
    roles: {
      'Hugo Barrera': ['president of the National Electoral Council'],
      'Esteban Loor': ['political scientist at the Andean Institute of Public Policy'],
      'Mauricio Andrade': ['outgoing mayor'],
    },
    affiliation: {
      'Hugo Barrera': 'National Electoral Council',
      'Esteban Loor': 'Andean Institute of Public Policy',
    },
    days: { 'Sunday': '2024-11-24', 'December 9': '2024-12-09' },
    silent: ['Now, Us'],
  },
  {
    title: 'sport, Limerick',
    date: '2025-02-17',
    text:
      'Shannonside United 2 Liffey Celtic 1\n\n' +
      'For 88 minutes on Saturday, Shannonside United looked like a side paying off an old debt. Then Cian Doyle, a teenager with four senior appearances, put the ball on the spot and asked the dugout if anybody else wanted it.\n\n' +
      'Nobody did. “I looked over and they were all studying their laces,” the 18-year-old said afterwards. “So, grand, I had a go myself.”\n\n' +
      'His manager was still shaking his head half an hour later. “That lad is either very brave or he has no imagination,” said Declan Brogan, who has now beaten the champions three times in a row. “You need a bit of both to take a penalty in this wind.”\n\n' +
      'Brogan revealed that Doyle had missed two in training on Friday.\n\n' +
      'It was rough on Liffey Celtic, who had led through Seán Mannion’s early header. Their captain, Marc Feeney, accused the referee of “guessing” over the handball that led to the award.\n\n' +
      '“It hit my chest. I’ve a mark on it and I’m happy to show anybody,” Feeney told RTÉ.\n\n' +
      'The visitors’ coach, Rui Tavares, was more diplomatic. He said the better team had won “the last ten minutes, and those are the ones that count”.\n\n' +
      'The Football Association of Ireland confirmed on Sunday that it would review footage of an incident in which a flare was thrown towards the away dugout. A Garda spokesman said a man in his 20s had been arrested and released without charge.\n\n' +
      'Gráinne Tuohy, chairwoman of Shannonside United, apologised to the visitors. “One idiot doesn’t speak for 3,400 people,” she said in a statement, adding that the culprit would be banned for life.\n\n' +
      'The strains of “Bring the River Home”, the unofficial anthem of the terraces, could be heard in the car park long after the floodlights went out.\n\n' +
      'Doyle, who sits his Leaving Cert in June, had other worries. How would he celebrate? “With double maths,” he said.\n\n' +
      'SHANNONSIDE UNITED: O’Shea; Behan, Crowe, Lacey, Nunan; Doyle, Frawley, Quirke; Idowu, Power, Sheedy.\n\n' +
      'Referee: P Hanratty (Cork).',
    says: {
      'anybody else wanted it': 'Cian Doyle',
      'studying their laces': 'Cian Doyle',
      'had a go myself': 'Cian Doyle',
      'he has no imagination': 'Declan Brogan',
      'take a penalty in this wind': 'Declan Brogan',
      'missed two in training': 'Declan Brogan',
      'guessing': 'Marc Feeney',
      'It hit my chest': 'Marc Feeney',
      'the last ten minutes': 'Rui Tavares',
      'review footage': 'Football Association of Ireland',
      'released without charge': 'A Garda spokesman',
      'One idiot': 'Gráinne Tuohy',
      'banned for life': 'Gráinne Tuohy',
      'With double maths': 'Cian Doyle',
    },
    means: {
      'the 18-year-old': 'Cian Doyle',
      'His manager': 'Declan Brogan',
      'That lad': 'Cian Doyle',
      'Their captain': 'Marc Feeney',
      'the champions': 'Liffey Celtic',
      'He': 'Rui Tavares',
      'she': 'Gráinne Tuohy',
    },
    roles: {
      'Marc Feeney': ['captain'],
      'Rui Tavares': ['coach'],
      'Gráinne Tuohy': ['chairwoman of Shannonside United'],
    },
    affiliation: {
      'Marc Feeney': 'Liffey Celtic',
      'Rui Tavares': 'Liffey Celtic',
      'Gráinne Tuohy': 'Shannonside United',
    },
    days: { 'Saturday': '2025-02-15', 'Friday': '2025-02-14', 'Sunday': '2025-02-16' },
    silent: ['Bring the River Home'],
  },
  {
    title: 'science, Montana',
    date: '2024-04-11',
    text:
      'KALISPELL — The thick, tea-colored foam that has washed up on the north shore of the lake since March is not pollution, scientists said Wednesday. It\'s algae, and a lot of it.\n\n' +
      '"People see suds and think somebody dumped detergent," said Megan Stroud, a limnologist at Northern Rockies University who led the testing. "What they\'re seeing is the lake exhaling."\n\n' +
      'Stroud and her graduate students collected 41 samples over two weeks. None contained detectable levels of soap, she told the Lakeshore County Commission at a packed meeting.\n\n' +
      'Not everyone in the room bought it.\n\n' +
      '"My dog drank that water and was sick for three days," said Earl Pruitt, who has lived on Bayview Road since 1981. "Don\'t tell me it\'s natural."\n\n' +
      '"Rattlesnakes are natural," he added, to laughter.\n\n' +
      'Commissioner Tess Hargrove asked whether the bloom could be linked to the new sewer line. The limnologist said she couldn\'t rule that out but had seen no evidence for it.\n\n' +
      'County Health Officer Alan Weatherby said residents should keep children and pets out of the foam anyway.\n\n' +
      '"Algae can make you plenty sick," Weatherby said.\n\n' +
      'The state Department of Environmental Quality will run its own tests beginning Monday, spokesperson Joy Lindholm wrote in an email to the Lakeshore Beacon. She said results should be available within three weeks.\n\n' +
      'Business owners are already looking ahead to summer. "I\'ve had two wedding parties cancel," said Cody Bauer, owner of the Loon Lake Lodge. He and his wife, Tara Bauer, said in a letter to the board that the county had been "slow to test and slower to talk."\n\n' +
      'Commissioners voted 3-0 to spend $12,000 on additional sampling. Meanwhile, the county has closed the public beach, and the annual "Polar Bear Plunge" has been moved to the high school pool.\n\n' +
      'The next public meeting is set for April 25 at the courthouse annex.',
    says: {
      'is not pollution': 'scientists',
      'somebody dumped detergent': 'Megan Stroud',
      'the lake exhaling': 'Megan Stroud',
      'detectable levels of soap': 'Megan Stroud',
      'My dog drank': 'Earl Pruitt',
      'tell me it\'s natural': 'Earl Pruitt',
      'Rattlesnakes are natural': 'Earl Pruitt',
      'the new sewer line': 'Tess Hargrove',
      'seen no evidence': 'Megan Stroud',
      'keep children and pets': 'Alan Weatherby',
      'plenty sick': 'Alan Weatherby',
      'run its own tests': 'Joy Lindholm',
      'available within three weeks': 'Joy Lindholm',
      'two wedding parties': 'Cody Bauer',
      'slow to test': ['Cody Bauer', 'Tara Bauer'],
    },
    means: {
      'he': 'Earl Pruitt',
      'The limnologist': 'Megan Stroud',
      'She': 'Joy Lindholm',
      'He': 'Cody Bauer',
      'the board': 'Lakeshore County Commission',
    },
    roles: {
      'Megan Stroud': ['limnologist at Northern Rockies University'],
      'Alan Weatherby': ['County Health Officer'],
      'Joy Lindholm': ['spokesperson'],
      'Cody Bauer': ['owner of the Loon Lake Lodge'],
    },
    affiliation: {
      'Megan Stroud': 'Northern Rockies University',
      'Joy Lindholm': 'Department of Environmental Quality',
      'Cody Bauer': 'Loon Lake Lodge',
    },
    days: { 'Wednesday': '2024-04-10', 'Monday': '2024-04-15', 'April 25': '2024-04-25' },
    silent: ['Polar Bear Plunge'],
  },
];
