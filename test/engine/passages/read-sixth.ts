/**
 * Sixth held-out set: 80 short passages in everyday news English, written without a look at the engine.
 * Eight passages for each of ten difficulties; people and bodies are invented.
 */
import type { ReadPassage } from './read-passages';

export const readSixth: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'a Korean name, surname first',
    text: 'BUSAN — Seo Min-jae has run a fried chicken shop near Haeundae beach for 11 years. Seo said he had cut his staff from six to two since the spring. “I cannot raise prices again, or the regulars will stop coming,” Seo added.',
    says: { 'cut his staff from six to two': 'Seo Min-jae', 'raise prices again': 'Seo Min-jae' },
    means: { he: 'Seo Min-jae' },
  },
  {
    title: 'brother and sister of one surname',
    text: 'Declan Tuohy and his sister, Maeve Tuohy, have milked cows outside Thurles since their father died in 2009. Mr Tuohy said the new nitrates limit would cost them a third of the herd. Ms Tuohy was less gloomy. “We have got through worse,” she said.',
    says: { 'cost them a third of the herd': 'Declan Tuohy', 'got through worse': 'Maeve Tuohy' },
  },
  {
    title: 'a police rank written out, then shortened',
    text: 'Detective Superintendent Lorna Gillespie, of Police Scotland’s major investigation team, said officers were keen to trace the driver of a silver van seen in Leith Walk. Det Supt Gillespie said: “Someone will know who was behind the wheel that night.”',
    says: { 'keen to trace the driver': 'Lorna Gillespie', 'behind the wheel': 'Lorna Gillespie' },
  },
  {
    title: 'an acronym introduced in brackets',
    text: 'The Kenya Highland Tea Growers Union (KHTGU) has rejected the bonus announced by factories in Kericho. In a circular to its members, KHTGU said the payout was the lowest in nine years and urged farmers to withhold green leaf from Monday.',
    says: { 'lowest in nine years': 'Kenya Highland Tea Growers Union' },
    means: { 'KHTGU#2': 'Kenya Highland Tea Growers Union' },
  },
  {
    title: 'an accented name in the possessive',
    text: 'Zoltán Kereszty, a historian of the Danube ports, has spent a decade in the archives of Komárom. In Kereszty’s view, the town lost its trade not to the railways but to the border drawn in 1920. “The river did not move,” he says. “The line did.”',
    says: { 'lost its trade not to the railways': 'Zoltán Kereszty', 'The line did': 'Zoltán Kereszty' },
  },
  {
    title: 'a federation and one of its members',
    text: 'The Ghana Nurses Federation said on Thursday that talks with the Fair Wages Commission had broken down. Abena Ofosu, a member of the federation at Korle Bu hospital, said she had not been paid her night allowance since January.',
    says: { 'had broken down': 'Ghana Nurses Federation', 'not been paid her night allowance': 'Abena Ofosu' },
  },
  {
    title: 'a foundation and the man it is named for',
    text: 'The Harold Minchin Foundation will close its Adelaide gallery in June, it said in a letter to donors. Harold Minchin, the wheat storage magnate who set it up, told the Adelaide Courier that he had not been consulted. “They have my name but not my ear,” Mr Minchin said.',
    says: {
      'close its Adelaide gallery': 'Harold Minchin Foundation',
      'had not been consulted': 'Harold Minchin',
      'my name but not my ear': 'Harold Minchin',
    },
  },
  {
    title: 'a Spanish double surname shortened to the first',
    text: 'Ximena Arriagada Poblete took over as mayor of the port city in December. On Tuesday Arriagada told councillors that the hillside lifts would not reopen before winter because the cables had failed inspection. “I will not send people up a hill on a prayer,” she said.',
    says: {
      'would not reopen before winter': 'Ximena Arriagada Poblete',
      'up a hill on a prayer': 'Ximena Arriagada Poblete',
    },
  },

  // 2. Roles and appositions taken up later
  {
    title: 'the spokesperson taken up again',
    text: 'The ferry Isla Serena was held at Dumaguete for six hours after a fuel smell was reported below deck. Corinne Abadilla, spokesperson for the Philippine Ports Safety Board, said no leak had been found. The spokesperson added that passengers would be given refunds or new tickets.',
    says: { 'no leak had been found': 'Corinne Abadilla', 'given refunds or new tickets': 'Corinne Abadilla' },
    roles: { 'Corinne Abadilla': ['spokesperson for the Philippine Ports Safety Board'] },
  },
  {
    title: 'the company',
    text: 'Shares in Kallavesi Board, the Finnish packaging maker, fell 7% in Helsinki after it cut its outlook for the third time this year. The company said demand from German food producers had been weaker than expected and that it would idle one machine at its Varkaus mill.',
    says: { 'weaker than expected': 'Kallavesi Board' },
    means: { 'The company': 'Kallavesi Board' },
    standing: { Helsinki: false },
  },
  {
    title: 'the two leaders',
    text: 'Laotian President Bounmy Keosavath received his Vietnamese counterpart, Do Quang Hieu, at the presidential palace in Vientiane on Friday. The two leaders said a rail link from Vung Ang port to the Lao border would open ahead of schedule.',
    says: { 'open ahead of schedule': ['Bounmy Keosavath', 'Do Quang Hieu'] },
    standing: { Vientiane: false },
  },
  {
    title: 'the minister replies to the opposition',
    text: 'Education Minister Hemi Rangihuna told a select committee in Wellington that class sizes would fall by 2027. Tessa Brightwell, the opposition’s schools spokeswoman, asked how. The minister replied that 900 graduates were already in training.',
    says: { 'class sizes would fall': 'Hemi Rangihuna', 'graduates were already in training': 'Hemi Rangihuna' },
    means: { 'The minister': 'Hemi Rangihuna' },
  },
  {
    title: 'the Slovak defender',
    text: 'AUGSBURG, Germany — Tomáš Vrbecký scored twice in the last five minutes on Saturday. "I was only up there because the coach forgot to call me back," the Slovak defender said. Coach Dieter Hollmann denied it with a grin.',
    says: { 'forgot to call me back': 'Tomáš Vrbecký' },
    means: { 'the Slovak defender': 'Tomáš Vrbecký', 'the coach': 'Dieter Hollmann' },
  },
  {
    title: 'the lender, not the central bank',
    text: 'Zambia’s central bank kept its policy rate at 14% on Wednesday. Mutinta Commercial Bank, the country’s third-largest lender, said it would nonetheless raise mortgage rates next month. The lender blamed higher funding costs in Lusaka’s interbank market.',
    says: { 'raise mortgage rates next month': 'Mutinta Commercial Bank' },
    means: { 'The lender': 'Mutinta Commercial Bank' },
  },
  {
    title: 'the former mayor and his lawyer',
    text: 'A judge in Trois-Rivières has thrown out the libel suit brought by Jean-Guy Lavertu against two bloggers. The former mayor said outside court that he would appeal. His lawyer, Anouk Desrosiers-Blais, said the ruling “leaves public servants without a shield.”',
    says: { 'he would appeal': 'Jean-Guy Lavertu', 'without a shield': 'Anouk Desrosiers-Blais' },
    means: { 'The former mayor': 'Jean-Guy Lavertu' },
  },
  {
    title: 'the scientist in a cue after the content',
    text: 'Glaciologist Inga Torfadóttir has measured the tongue of the Kaldárjökull glacier every autumn since 1994. This year the ice had drawn back 61 metres, the scientist said, more than in any year on her list. “I had to buy a longer rope,” she said.',
    says: { 'the ice had drawn back': 'Inga Torfadóttir', 'a longer rope': 'Inga Torfadóttir' },
    means: { 'the scientist': 'Inga Torfadóttir' },
  },

  // 3. Pronouns
  {
    title: 'the mother speaks about her son',
    text: 'Rubén Caltabiano was arrested at his flat in Rosario on Sunday night. His mother, Elvira Caltabiano, told reporters at the police station that he had been asleep when officers broke down the door. “They did not even let him put on his shoes,” she said.',
    says: { 'asleep when officers broke down': 'Elvira Caltabiano', 'put on his shoes': 'Elvira Caltabiano' },
    means: { he: 'Rubén Caltabiano' },
  },
  {
    title: 'they for a band',
    text: 'Norwegian folk trio Sølvtråd have called off the rest of their tour. In a post on Instagram on Monday, they said their fiddle player had broken her wrist in Bergen and that all tickets would be refunded.',
    says: { 'all tickets would be refunded': 'Sølvtråd' },
    means: { they: 'Sølvtråd' },
  },
  {
    title: 'it for the buyer',
    text: 'Brightwater Foods said on Monday that it had agreed to buy the frozen-fish arm of rival Cardigan Bay Provisions for £212mn in cash. The plant at Milford Haven would stay open, Brightwater said.',
    says: { 'agreed to buy': 'Brightwater Foods', 'would stay open': 'Brightwater Foods' },
    means: { it: 'Brightwater Foods' },
  },
  {
    title: 'we in the mouth of the captain',
    text: '"We were second to every ball, and that is on me," said Nomvula Sithebe, captain of South Africa’s netball side, after the defeat by Malawi in Blantyre. She said the squad would train on their rest day.',
    says: { 'second to every ball': 'Nomvula Sithebe', 'train on their rest day': 'Nomvula Sithebe' },
    means: { We: 'Nomvula Sithebe' },
  },
  {
    title: 'a name inserted in brackets',
    text: 'Kirsty Abernethy, whose son was in the class, was scathing about the head teacher, Graham Poole. “[Mr Poole] stood at the gate and told us everything was fine,” she said. “We could see the smoke behind him.”',
    says: { 'stood at the gate': 'Kirsty Abernethy', 'see the smoke': 'Kirsty Abernethy' },
    means: { 'Mr Poole': 'Graham Poole' },
  },
  {
    title: 'an agent quoted about his client',
    text: 'Striker Sani Danjuma turned down a move to Turkey on deadline day. “When I called, [Danjuma] was already packing to go home to Enugu,” his agent, Folake Bamidele, told the Lagos daily The Herald Post.',
    says: { 'already packing': 'Folake Bamidele' },
    means: { I: 'Folake Bamidele', 'his agent': 'Folake Bamidele' },
  },
  {
    title: 'singular they',
    text: 'Alex Morrow, a tenant organizer in Portland, Oregon, has lived in the building for nine years. Morrow said they received the eviction notice on a Friday evening, taped to their door. “I read it three times before I sat down,” they said.',
    says: { 'received the eviction notice': 'Alex Morrow', 'three times before': 'Alex Morrow' },
    means: { 'they#2': 'Alex Morrow' },
  },
  {
    title: 'two men, him and he',
    text: 'Chief Justice Prakash Adhikari handed the report to Law Minister Bishnu Karki in Kathmandu on Sunday. Mr Karki thanked him and said the government would study its 64 recommendations. He declined to give a timetable.',
    says: { 'study its 64 recommendations': 'Bishnu Karki' },
    means: { him: 'Prakash Adhikari', He: 'Bishnu Karki' },
  },

  // 4. Quotations that go on
  {
    title: 'a second quotation without a cue',
    text: '“I was born in this kitchen,” said Filomena Scarpitti, 81, stirring a pot of beans in the hills above Benevento. “My mother was too. There was no doctor, only the woman next door.”',
    says: { 'born in this kitchen': 'Filomena Scarpitti', 'There was no doctor': 'Filomena Scarpitti' },
  },
  {
    title: 'a quotation in a paragraph of its own',
    text: 'Warrick Tindale has grown almonds near Renmark for 34 years and says he has never seen the river so low.\n\n“You could walk across in your church shoes.”\n\nHis neighbours have already sold their water for the season.',
    says: { 'never seen the river so low': 'Warrick Tindale', 'in your church shoes': 'Warrick Tindale' },
  },
  {
    title: 'a quotation interrupted after two words',
    text: '“The tests,” said Dr Amina Benkirane, who led the trial in Rabat, “were never meant to replace a biopsy. They tell us whom to call back first.”',
    says: { 'never meant to replace a biopsy': 'Amina Benkirane', 'whom to call back first': 'Amina Benkirane' },
  },
  {
    title: 'a paragraph left open and taken up by the next',
    text: 'Governor Lyle Castleberry addressed the legislature in Cheyenne on Monday.\n\n“We have had three dry winters, and our reservoirs show it,” he said. “I am asking every town to meter its lawns.\n\n“I know that is not popular. I have a lawn myself.”',
    says: { 'meter its lawns': 'Lyle Castleberry', 'I know that is not popular': 'Lyle Castleberry' },
    means: { he: 'Lyle Castleberry' },
  },
  {
    title: 'a gesture between two quotations',
    text: 'Olena Hrytsenko spread the photographs on the table in her flat in Kharkiv. “This is my husband at the plant,” she said.\n\nShe turned one over and looked at the date.\n\n“We thought we would go back in a week.”',
    says: { 'my husband at the plant': 'Olena Hrytsenko', 'go back in a week': 'Olena Hrytsenko' },
  },
  {
    title: 'a magazine profile, the reporter as me',
    text: '“It’s a terrible business model,” Marcus Ferlinghast tells me, pouring the third coffee of the morning. He opened the bookshop in Hobart with a bank loan and his late father’s shelves. “But nobody has ever been rude to me in here.”',
    says: { 'terrible business model': 'Marcus Ferlinghast', 'nobody has ever been rude': 'Marcus Ferlinghast' },
    means: { 'me#2': 'Marcus Ferlinghast' },
  },
  {
    title: 'the speaker changes with the paragraph',
    text: '"The noise starts at five," said Anneke Rietveld, who lives beside the new runway at Lelystad. "By six you have given up on sleep."\n\n"People knew there was an airport here when they bought," said Joost van der Plas, a councillor.',
    says: { 'given up on sleep': 'Anneke Rietveld', 'knew there was an airport': 'Joost van der Plas' },
  },
  {
    title: 'a partial quotation, then a full one without a cue',
    text: 'Chief executive Rania Khouri-Haddad called the strike at the Aqaba terminal “a gift to our competitors” and said talks would resume on Sunday. “Every ship that turns away today may never come back.”',
    says: { 'a gift to our competitors': 'Rania Khouri-Haddad', 'turns away today': 'Rania Khouri-Haddad' },
    roles: { 'Rania Khouri-Haddad': ['Chief executive'] },
  },

  // 5. Attribution above, behind, in between
  {
    title: 'a newsletter, attribution in the line above',
    text: 'A few words from Gwendolyn Askwith, chair of the Tamar Valley Choral Society:\n\n“Our spring concert raised £4,310 for the hospice. Thank you to everyone who baked, sang or simply turned up in the rain.”',
    says: { 'spring concert raised': 'Gwendolyn Askwith', 'turned up in the rain': 'Gwendolyn Askwith' },
    roles: { 'Gwendolyn Askwith': ['chair of the Tamar Valley Choral Society'] },
  },
  {
    title: 'readers’ voices with a dash and a name',
    text: 'We asked readers what they would miss about the old bus station.\n\n“The tea bar, and Doreen behind it.” — Keith Salthouse, Rotherham\n\n“Nothing at all. It leaked.” — Bernadette Crowe, Maltby',
    says: { 'The tea bar': 'Keith Salthouse', 'It leaked': 'Bernadette Crowe' },
  },
  {
    title: 'a long clause between name and cue',
    text: 'Tariq Mehmood, who lost two buffaloes and most of his seed wheat when the Chenab burst its banks in August, said on Tuesday that no official had yet visited his village.',
    says: { 'no official had yet visited': 'Tariq Mehmood' },
  },
  {
    title: 'American sports page, cue first and inverted',
    text: 'Said Hollis Breckenridge, the team\'s owner: "You don\'t fire a man for one bad October." Added general manager Pete Sandoval: "Everybody in this building is on the clock now."',
    says: { 'one bad October': 'Hollis Breckenridge', 'on the clock now': 'Pete Sandoval' },
    roles: { 'Pete Sandoval': ['general manager'] },
  },
  {
    title: 'according to an ecologist',
    text: 'Nearly half of the mangroves along the Rufiji delta have been cut since 2000, according to Neema Lyimo, a marine ecologist at the University of Dar es Salaam. Most of the timber, she said, goes to roofing.',
    says: { 'have been cut since 2000': 'Neema Lyimo', 'goes to roofing': 'Neema Lyimo' },
    roles: { 'Neema Lyimo': ['marine ecologist at the University of Dar es Salaam'] },
  },
  {
    title: 'in the words of',
    text: 'In the words of Sister Perpetua Nakitende, who runs the orphanage in Gulu, the rains this year “came like a thief and left like a thief.” She says the maize will last until February.',
    says: { 'left like a thief': 'Perpetua Nakitende', 'the maize will last': 'Perpetua Nakitende' },
  },
  {
    title: 'explains, with a description behind the name',
    text: '“A good rennet should taste of nothing,” explains Baptiste Courvoisier, a third-generation cheesemaker whose cellar lies beneath the ruined abbey of Saint-Aubin. “If you notice it, someone was careless.”',
    says: { 'taste of nothing': 'Baptiste Courvoisier', 'someone was careless': 'Baptiste Courvoisier' },
  },
  {
    title: 'a post on X',
    text: 'Writing on X shortly after the vote, Senator Paloma Ibarrondo said she would not sit with the government again. “A coalition is a promise, and this one has been broken,” she wrote.',
    says: { 'not sit with the government again': 'Paloma Ibarrondo', 'this one has been broken': 'Paloma Ibarrondo' },
  },

  // 6. Joint, nested, unnamed
  {
    title: 'two campaign groups in a joint statement',
    text: 'In a joint statement, the Andean Rivers Network and Clean Water Now said mercury levels in the Madre de Dios had doubled in five years. They called on Lima to close 40 unlicensed dredging sites.',
    says: { 'doubled in five years': ['Andean Rivers Network', 'Clean Water Now'] },
    standing: { Lima: true },
  },
  {
    title: 'the inspector passes on what the guard told her',
    text: 'Police inspector Wanjiru Kimathi said the night guard had told her that the gate was already open when he arrived. She said nothing had been taken from the safe.',
    says: {
      'the gate was already open': 'the night guard',
      'nothing had been taken from the safe': 'Wanjiru Kimathi',
    },
  },
  {
    title: 'an unnamed official and two engineers',
    text: 'A senior official in the oil ministry said exports through the northern pipeline could resume within days. Two engineers in Kirkuk, who asked not to be named because they were not authorised to speak, said they had received no such order.',
    says: {
      'could resume within days': 'A senior official in the oil ministry',
      'received no such order': 'Two engineers in Kirkuk',
    },
  },
  {
    title: 'an audit report as the source',
    text: 'The bridge had not been inspected since 2016, according to an audit report seen by the Tribune. County engineer Dale Hovland said that he had asked for money every year and had been turned down each time.',
    says: { 'not been inspected since 2016': 'an audit report', 'been turned down each time': 'Dale Hovland' },
    roles: { 'Dale Hovland': ['County engineer'] },
  },
  {
    title: 'a picture caption with a credit',
    text: 'A boy carries a goat through floodwater in Beledweyne on Thursday. Residents said the river rose two metres overnight. (Abdi Warsame/Horn Press Agency)',
    says: { 'rose two metres overnight': 'Residents' },
  },
  {
    title: 'it is said in the cafés',
    text: 'The factory will be sold, it is said in the cafés of Plzeň, to a Korean investor. Mayor Radka Jelínková said she had heard nothing of the kind and would be glad if it were true.',
    says: { 'The factory will be sold': null, 'heard nothing of the kind': 'Radka Jelínková' },
  },
  {
    title: 'two economists write together',
    text: '“No rate cut can fix a housing shortage,” Ingrid Solheim-Baye and Kofi Antwi-Darko, economists at the University of Leeds, wrote in a paper published on Monday.',
    says: { 'fix a housing shortage': ['Ingrid Solheim-Baye', 'Kofi Antwi-Darko'] },
    affiliation: { 'Kofi Antwi-Darko': 'University of Leeds' },
  },
  {
    title: 'a news agency quotes a doctor',
    text: 'An explosion at a fertiliser plant near Multan killed four workers on Saturday, the state-run Indus News Agency reported. Three of the injured were in a critical condition, it quoted a doctor as saying.',
    says: { 'killed four workers': 'Indus News Agency', 'in a critical condition': 'a doctor' },
  },

  // 7. Capitals, buildings, demonyms
  {
    title: 'Hanoi for Vietnam',
    text: 'Vietnam has protested against the arrest of 12 fishermen near the Paracel Islands. Hanoi said the men had been working in waters their families had fished for generations. Beijing did not immediately respond.',
    says: { 'fished for generations': 'Vietnam' },
    standing: { Hanoi: true, Beijing: true },
  },
  {
    title: 'Ankara with no country named',
    text: 'Ankara said on Monday it would keep the Habur crossing open to trucks despite the strikes on the other side of the border. Drivers waiting in a queue nine kilometres long said they had been told nothing.',
    says: { 'keep the Habur crossing open': 'Ankara', 'been told nothing': 'Drivers' },
    standing: { Ankara: true },
  },
  {
    title: 'Santiago as a flooded city',
    text: 'Rain flooded three metro stations in Santiago on Wednesday, and the Metropolitan Transport Authority said the red line would stay shut until the weekend. In Valparaíso, lifts were stopped as a precaution.',
    says: { 'stay shut until the weekend': 'Metropolitan Transport Authority' },
    standing: { Santiago: false, Valparaíso: false },
  },
  {
    title: 'Downing Street, the office and the street',
    text: 'Downing Street said the prime minister retained full confidence in her chancellor. Earlier, some 300 pensioners had marched up Whitehall to the gates of Downing Street to protest against the loss of the heating payment.',
    says: { 'retained full confidence': 'Downing Street' },
    standing: { 'Downing Street#2': false, Whitehall: false },
  },
  {
    title: 'the Pentagon and the Kremlin',
    text: 'The Pentagon said two of its drones were lost over the Gulf of Aden last week. The Kremlin, asked about reports that Russian advisers were in the area, said it had nothing to add.',
    says: { 'drones were lost': 'Pentagon' },
    standing: { Pentagon: true, Kremlin: true },
  },
  {
    title: 'demonyms inside a minister’s words',
    text: '"The Germans want guarantees and the French want speed," said Polish Foreign Minister Dorota Wilczek after talks in Luxembourg. She said Warsaw would back neither side before the summit.',
    says: { 'want guarantees': 'Dorota Wilczek' },
    standing: { Luxembourg: false, Warsaw: true },
  },
  {
    title: 'Brussels, the Commission and the city',
    text: 'Brussels has given Bucharest two months to explain why a waste incinerator in Ploiești was built without a permit. Farmers from the district drove to Brussels on Tuesday to hand over 11,000 signatures.',
    standing: { Bucharest: true, 'Brussels#2': false, Ploiești: false },
  },
  {
    title: 'two capitals in a communiqué',
    text: 'Canberra and Suva said in a joint communiqué on Friday that a new patrol boat would be delivered by Christmas. It is being fitted out at a yard in Perth.',
    says: { 'delivered by Christmas': ['Canberra', 'Suva'] },
    standing: { Canberra: true, Perth: false },
  },

  // 8. Dates
  {
    title: 'a weekday past and a weekday to come',
    text: 'Teachers in Nuku’alofa returned to work on Monday after a nine-day walkout over pay. Union secretary Sela Fonua said classes lost to the strike would be made up in the holidays. Parliament will debate the new salary scale on Thursday.',
    says: { 'made up in the holidays': 'Sela Fonua' },
    days: { Monday: '2024-05-13', Thursday: '2024-05-16' },
    date: '2024-05-14',
  },
  {
    title: 'yesterday and tomorrow in a local daily',
    text: 'Cloch Road High School in Greenock was evacuated yesterday after a pupil smelt gas in the science block. Head teacher Moira Lennox said everyone was out within four minutes. Lessons will resume tomorrow.',
    says: { 'out within four minutes': 'Moira Lennox' },
    days: { yesterday: '2023-11-08', tomorrow: '2023-11-10' },
    date: '2023-11-09',
  },
  {
    title: 'the 17th of last month',
    text: 'The accused was produced before a magistrate in Nagpur on the 17th of last month and remanded in custody, Superintendent of Police S. K. Deshkar said. A charge sheet will be filed by 20 February.',
    says: { 'remanded in custody': 'S. K. Deshkar' },
    days: { 'the 17th of last month': '2025-01-17', '20 February': '2025-02-20' },
    date: '2025-02-05',
  },
  {
    title: 'month and day, American style',
    text: 'The Ohio Utilities Board voted on June 3 to let Scioto Power raise bills by 6 percent. An appeal by consumer groups will be heard on July 8. Board member Trent Yoder called the increase "the least bad option."',
    says: { 'the least bad option': 'Trent Yoder' },
    days: { 'June 3': '2024-06-03', 'July 8': '2024-07-08' },
    date: '2024-06-20',
  },
  {
    title: 'an anniversary with its year',
    text: 'Nadia Boukhris was eight when her village was buried by a landslide on 9 October 2006. A memorial was unveiled there on Sunday. “I still listen to the hill at night,” she said.',
    says: { 'listen to the hill': 'Nadia Boukhris' },
    days: { '9 October 2006': '2006-10-09', Sunday: '2022-10-09' },
    date: '2022-10-11',
  },
  {
    title: 'last Friday and the coming Saturday',
    text: 'The ferry company Hauraki Link has apologised to passengers stranded on Great Barrier Island last Friday. It said a replacement vessel would enter service on Saturday.',
    says: { 'a replacement vessel': 'Hauraki Link' },
    days: { 'last Friday': '2024-08-30', Saturday: '2024-09-07' },
    date: '2024-09-02',
  },
  {
    title: 'the day of publication as a weekday',
    text: 'JAKARTA — Indonesia’s palm oil exports fell 11% in January from a year earlier, the Archipelago Growers Council said on Monday. Its data for February are due on March 21.',
    says: { 'palm oil exports fell': 'Archipelago Growers Council' },
    days: { Monday: '2025-03-03', 'March 21': '2025-03-21' },
    date: '2025-03-03',
  },
  {
    title: 'across the turn of the year',
    text: 'Customs officers in Durban seized 90 kilograms of abalone on December 28, the South African Revenue Service said. A man of 41 appeared in court on Tuesday and will apply for bail on January 11.',
    days: { 'December 28': '2023-12-28', Tuesday: '2024-01-02', 'January 11': '2024-01-11' },
    date: '2024-01-04',
  },

  // 9. Affiliations and roles
  {
    title: 'of an institute, with a brokerage',
    text: 'The tariff would hit small ports first, said Leopold Anquetil of the Le Havre Institute for Maritime Studies. Sunniva Aasgaard, an analyst with the Oslo brokerage Fjellgren Partners, said the big lines could simply pass it on.',
    says: { 'hit small ports first': 'Leopold Anquetil' },
    affiliation: {
      'Leopold Anquetil': 'Le Havre Institute for Maritime Studies',
      'Sunniva Aasgaard': 'Fjellgren Partners',
    },
  },
  {
    title: 'a former office and a present post',
    text: 'Gerald Ostrander, a former deputy director of the National Park Service who now teaches at the University of Montana, said the cuts would close half the campgrounds in Glacier by July.',
    says: { 'close half the campgrounds': 'Gerald Ostrander' },
    roles: { 'Gerald Ostrander': ['former deputy director of the National Park Service'] },
    affiliation: { 'Gerald Ostrander': 'University of Montana' },
  },
  {
    title: 'two posts joined by and',
    text: 'Dame Beatrix Holroyd, professor of palliative medicine at the University of Bristol and president of the Hospice Alliance, said the vote had come too soon. “We have had more debate about parking,” she told peers.',
    says: { 'the vote had come too soon': 'Beatrix Holroyd', 'more debate about parking': 'Beatrix Holroyd' },
    roles: {
      'Beatrix Holroyd': [
        'professor of palliative medicine at the University of Bristol',
        'president of the Hospice Alliance',
      ],
    },
  },
  {
    title: 'an ambassador and a colleague',
    text: 'Ethiopia’s ambassador to the African Union, Getnet Worku, said the border talks had gone well. His Somali colleague, Hodan Jimale, spoke of “a first step, no more.”',
    says: { 'the border talks had gone well': 'Getnet Worku', 'a first step': 'Hodan Jimale' },
    affiliation: { 'Getnet Worku': 'Ethiopia' },
  },
  {
    title: 'chief executive of the firm named before',
    text: 'Tokyo-listed robot maker Hanamitsu Seiki will build its first US plant in Tennessee, chief executive Kazuhiro Onizawa said. “Our customers asked us to be nearer, so we listened,” Onizawa told shareholders.',
    says: { 'build its first US plant': 'Kazuhiro Onizawa', 'asked us to be nearer': 'Kazuhiro Onizawa' },
    affiliation: { 'Kazuhiro Onizawa': 'Hanamitsu Seiki' },
  },
  {
    title: 'a goalkeeper and the physio',
    text: 'Harbour Town goalkeeper Idris Quaye will miss the cup final with a broken finger. "I could play with nine, but the doctor won\'t let me," Quaye said. Physio Lena Markström said he would be back in April.',
    says: { 'play with nine': 'Idris Quaye', 'be back in April': 'Lena Markström' },
    affiliation: { 'Idris Quaye': 'Harbour Town' },
  },
  {
    title: 'an MP and a managing director',
    text: 'Labour MP Sunita Parekh said passengers in Cumbria had been “treated as freight”. Tim Oakeshott, managing director of Lakeland Rail, said new rolling stock was on order and apologised for the winter timetable.',
    says: { 'treated as freight': 'Sunita Parekh', 'rolling stock was on order': 'Tim Oakeshott' },
    roles: { 'Sunita Parekh': ['Labour MP'], 'Tim Oakeshott': ['managing director of Lakeland Rail'] },
  },
  {
    title: 'an employer told in a sentence',
    text: 'Vasiliki Drakou joined the Hellenic Seismological Institute in 2011 and now heads its Crete station. Drakou said the swarm off Santorini was fading. “The island can breathe again, but it should not sleep too deeply,” she said.',
    says: { 'the swarm off Santorini was fading': 'Vasiliki Drakou', 'breathe again': 'Vasiliki Drakou' },
    affiliation: { 'Vasiliki Drakou': 'Hellenic Seismological Institute' },
  },

  // 10. Quotation marks without speech, interviews, transcripts
  {
    title: 'titles of two novels',
    text: 'Novelist Akua Baidoo, whose debut “The Salt Ledger” won the Volta Prize, is back with a second book. “Nine Wells” comes out in May. Baidoo said she had written most of it on the bus to Accra.',
    says: { 'written most of it on the bus': 'Akua Baidoo' },
    silent: ['The Salt Ledger', 'Nine Wells'],
  },
  {
    title: 'a nickname inside a name',
    text: 'Luigi "the Plumber" Sannazzaro was sentenced to nine years in Bari on Friday. His lawyer, Carlotta Venturi, said he had "never so much as held a wrench" and would appeal.',
    says: { 'held a wrench': 'Carlotta Venturi' },
    silent: ['the Plumber'],
  },
  {
    title: 'scare quotes around one word',
    text: 'The town’s “luxury” bus shelters, bought for $48,000 each, have no roof. Public works director Stacy Dunleavy said the glass panels were delayed at the port of Savannah and would be fitted by fall.',
    says: { 'the glass panels were delayed': 'Stacy Dunleavy' },
    silent: ['luxury'],
  },
  {
    title: 'a newspaper story and the minister’s answer',
    text: 'Under the headline “Minister Flees Through Kitchen”, the Windhoek Star reported that Fisheries Minister Erastus Haimbodi had left a hotel by a service door to avoid reporters. Haimbodi said he had simply used the nearest exit.',
    says: { 'had left a hotel by a service door': 'Windhoek Star', 'simply used the nearest exit': 'Erastus Haimbodi' },
    roles: { 'Erastus Haimbodi': ['Fisheries Minister'] },
  },
  {
    title: 'an interview with Q and A',
    text: 'We met the singer Tove Brandeby at her home in Malmö to talk about her new record.\n\nQ: When did you know the album was finished?\n\nA: When my daughter started humming it in the bath.\n\nQ: And the title?\n\nA: That came from a road sign.',
    says: { 'humming it in the bath': 'Tove Brandeby', 'That came from a road sign': 'Tove Brandeby' },
  },
  {
    title: 'a hearing with labels in capitals',
    text: 'At Tuesday’s hearing Senator Orrin Greaves questioned the fund’s former treasurer, Claudette Pelletier.\n\nSENATOR GREAVES: Did you read the memo before you signed it?\n\nMS. PELLETIER: I read the first page.\n\nSENATOR GREAVES: And the other eleven?\n\nMS. PELLETIER: I was told they were appendices.',
    says: { 'I read the first page': 'Claudette Pelletier', 'the other eleven': 'Orrin Greaves' },
  },
  {
    title: 'a radio talk, full labels first and surnames later',
    text: 'Linda Vance: Our guest tonight is Peter Lokwang, a herder’s son who became a vet. How bad is it in Turkana?\n\nPeter Lokwang: People are walking 40 miles for water. Some have sold their last camel.\n\nVance: And you?\n\nLokwang: I sold mine in March.',
    says: { 'How bad is it': 'Linda Vance', 'walking 40 miles': 'Peter Lokwang', 'I sold mine in March': 'Peter Lokwang' },
  },
  {
    title: 'a so-called ailment',
    text: 'So-called “festival elbow” is a strain seen in drummers who play eight hours a day during Carnival. Physiotherapist Jussara Quintanilha treats about 30 cases every February in Salvador. “They come in on Ash Wednesday and cannot lift a cup,” she said.',
    says: { 'cannot lift a cup': 'Jussara Quintanilha' },
    silent: ['festival elbow'],
  },
];
