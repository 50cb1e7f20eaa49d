import type { ReadPassage } from './read-passages';

export const readTwelfth: readonly ReadPassage[] = [
  // ---- 1. names ----
  {
    title: 'surname-first Korean name, then surname alone',
    text: `Kang Do-yeon, who runs South Korea's largest shipyard, told shareholders in Busan that orders would recover. "We have seen the bottom," Kang said. "The yards will be full by winter."`,
    says: { 'We have seen the bottom': 'Kang Do-yeon', 'The yards will be full by winter': 'Kang Do-yeon' },
  },
  {
    title: 'Hungarian-style hyphenated surname and accents',
    text: `Ágnes Széll-Varga has spent eleven years restoring the organ of St Anne’s in Szeged. “It wheezed like an old dog,” Széll-Varga recalls. Her assistant, Márton Bíró, is kinder: “It was only tired.”`,
    says: { 'It wheezed like an old dog': 'Ágnes Széll-Varga', 'It was only tired': 'Márton Bíró' },
  },
  {
    title: 'two of one surname told apart by courtesy titles',
    text: `Peter Holloway and his wife, Dawn Holloway, have farmed the valley since 1988. "The river has never come this high," Mrs Holloway said. Mr Holloway was more concerned about the sheep. "You can't insure panic," he said.`,
    says: { 'The river has never come this high': 'Dawn Holloway', "You can't insure panic": 'Peter Holloway' },
  },
  {
    title: 'acronym brought in by brackets',
    text: `The West African Fishers' Union (WAFU) on Tuesday rejected the quota plan. "No boat will leave port on these terms," WAFU said in a statement read out in Dakar.`,
    says: { 'No boat will leave port on these terms': "West African Fishers' Union" },
    means: { 'WAFU': "West African Fishers' Union" },
  },
  {
    title: 'name inside the name of a foundation',
    text: `The Helena Marsh Foundation will pay for the new wing, the hospital announced. "We are glad to see the work go on," said Tomas Reyl, who chairs the foundation. Marsh, a brewer, died in 1961.`,
    says: { 'We are glad to see the work go on': 'Tomas Reyl' },
    means: { 'the foundation': 'Helena Marsh Foundation' },
  },
  {
    title: 'Icelandic patronymic, first name alone later',
    text: `Sigrún Hallsdóttir guides tourists across the glacier in all weathers. "People think ice is silent," says Sigrún, pulling a rope taut. "It never stops talking."`,
    says: { 'People think ice is silent': 'Sigrún Hallsdóttir', 'It never stops talking': 'Sigrún Hallsdóttir' },
  },
  {
    title: 'Spanish double surname, first surname later',
    text: `Colombia's attorney general, Lucía Ferrán Ocampo, opened the inquiry on Monday. Ferrán said the ledgers had been "burned, soaked and then buried" before investigators reached the ranch.`,
    says: { 'burned, soaked and then buried': 'Lucía Ferrán Ocampo' },
  },
  {
    title: 'Portuguese nickname in quotation marks inside a name',
    text: `Reginaldo "Pipoca" Teixeira scored twice as Vila Nova won 3-1 in Recife. "I dreamed of a day like this," Teixeira said after the match.`,
    says: { 'I dreamed of a day like this': 'Reginaldo "Pipoca" Teixeira' },
    silent: ['Pipoca'],
  },
  {
    title: 'military rank before a name, shortened later',
    text: `Brig. Gen. Nasser al-Obeidi inspected the crossing at dawn. "Traffic moves, and that is what matters," al-Obeidi told reporters.`,
    says: { 'Traffic moves, and that is what matters': 'Nasser al-Obeidi' },
    without: ['Brig. Gen. Nasser al-Obeidi', 'Gen. Nasser al-Obeidi'],
  },
  {
    title: 'Chinese names with one shared surname',
    text: `Chen Guoliang and Chen Yifan are not related, though both teach at the same school in Chengdu. "Parents mix up our mail," Chen Yifan said. The elder man shrugged. "They mix up our salaries, too," said Chen Guoliang.`,
    says: { 'Parents mix up our mail': 'Chen Yifan', 'They mix up our salaries, too': 'Chen Guoliang' },
  },
  {
    title: 'father and son told apart by Sr. and Jr.',
    text: `Walter Dubose Jr. took over the Tulsa hardware store in March from Walter Dubose Sr., who had run it for 51 years. "I still open the mail," Dubose Sr. said. "He opens it before I get there," said Dubose Jr.`,
    says: { 'I still open the mail': 'Walter Dubose Sr.', 'He opens it before I get there': 'Walter Dubose Jr.' },
  },
  {
    title: 'company with a person’s name beside that person',
    text: `Shares of Brandt & Okafor fell 6 percent on Thursday. Ngozi Okafor, who founded the firm with a school friend, called the sell-off “a tantrum.” Brandt & Okafor said in a filing that “trading conditions remain sound.”`,
    says: { 'a tantrum': 'Ngozi Okafor', 'trading conditions remain sound': 'Brandt & Okafor' },
  },
  {
    title: 'possessive after a name ending in s',
    text: `Judge Marius Pappas' ruling ran to 90 pages. "The ministry acted as though no one would ever read the contract," Pappas wrote. Lawyers for the ministry said they would appeal.`,
    says: { 'The ministry acted as though no one would ever read the contract': 'Marius Pappas' },
    without: ["Marius Pappas'", 'Judge Marius Pappas'],
  },
  {
    title: 'Dutch particle in lower case, capital when alone',
    text: `Hanneke van der Molen won the women's race in 2 hours 24 minutes. "The wind was the only rival today," Van der Molen said.`,
    says: { 'The wind was the only rival today': 'Hanneke van der Molen' },
    means: { 'Van der Molen': 'Hanneke van der Molen' },
  },
  {
    title: 'Javanese single name',
    text: `Suharmanto, a ferry captain from Surabaya who like many Javanese uses one name, said he had radioed for help twice. "Nobody answered the first time," he said.`,
    says: { 'Nobody answered the first time': 'Suharmanto' },
    means: { 'he': 'Suharmanto' },
  },
  {
    title: 'peer named in full once, then by title and surname',
    text: `Edith Crane, who sits in the Lords as Baroness Crane, told peers that the bill was “a net with a hole the size of a whale”. Lady Crane will table amendments next week.`,
    says: { 'a net with a hole the size of a whale': 'Edith Crane' },
    means: { 'Lady Crane': 'Edith Crane' },
    without: ['Lady Crane'],
  },
  {
    title: 'Gulf name with bin and Al',
    text: `Khalid bin Saif Al Marzouqi bought the falcon in Doha for a sum he would not name. "A bird like this has no price, only a bill," Al Marzouqi said.`,
    says: { 'A bird like this has no price, only a bill': 'Khalid bin Saif Al Marzouqi' },
    means: { 'he': 'Khalid bin Saif Al Marzouqi' },
  },

  // ---- 2. descriptions and pronouns ----
  {
    title: '"the minister" after a minister and a mayor',
    text: `Finance Minister Olena Drach visited Lviv on Wednesday with the city's mayor, Bohdan Kis. "We will not raise the levy," the minister said. The mayor asked for that in writing. "I have heard such words before," he said.`,
    says: { 'We will not raise the levy': 'Olena Drach', 'I have heard such words before': 'Bohdan Kis' },
    means: { 'The mayor': 'Bohdan Kis' },
  },
  {
    title: '"the company" with a supplier beside it',
    text: `Toaru Motors will close its plant in Adelaide after a dispute with Kessler, a maker of brake parts. "We have no parts and therefore no cars," the carmaker said. The supplier replied that its bills had gone unpaid since May.`,
    says: { 'We have no parts and therefore no cars': 'Toaru Motors' },
    means: { 'the carmaker': 'Toaru Motors', 'The supplier': 'Kessler' },
  },
  {
    title: '"she" between a man and a woman',
    text: `Coach Renata Silvestre dropped the goalkeeper Paulo Andrade before the final in Montevideo. Andrade learned of it from a teammate. "I should have told him myself," she said on Sunday.`,
    says: { 'I should have told him myself': 'Renata Silvestre' },
    means: { 'him': 'Paulo Andrade', 'she': 'Renata Silvestre' },
  },
  {
    title: 'bracketed name inside a quotation',
    text: `Dr Imogen Falk, the team physician, said the scan was clear. "[Bekele] can run on Saturday if he sleeps well," Falk said. Abebe Bekele himself declined to speak.`,
    says: { '[Bekele] can run on Saturday if he sleeps well': 'Imogen Falk' },
    means: { 'he': 'Abebe Bekele' },
  },
  {
    title: '"I" in a quotation means its speaker',
    text: `"When I met Farid, he could not read a map," said Leila Haddad, who trains pilots in Amman. "Now he teaches me."`,
    says: { 'Now he teaches me': 'Leila Haddad' },
    means: { 'I': 'Leila Haddad', 'he#2': 'Farid' },
  },
  {
    title: '"the two leaders"',
    text: `Prime Minister Jonas Riek of Estonia and President Alma Torvi of Finland met in Turku on Friday. "The cable will be guarded day and night," the two leaders said in a joint statement.`,
    says: { 'The cable will be guarded day and night': ['Jonas Riek', 'Alma Torvi'] },
  },
  {
    title: '"the spokesman" taken up again',
    text: `Denis Fourcade, a spokesman for the Lyon transit authority, said trams would run on Sunday. Union leaders laughed. "Let them come and look at the timetable," the spokesman said.`,
    says: { 'Let them come and look at the timetable': 'Denis Fourcade' },
    means: { 'the spokesman': 'Denis Fourcade' },
  },
  {
    title: 'description by origin and age',
    text: `Mei Tanaka beat Carla Ruiz in straight sets to reach the Wimbledon quarter-finals. "My legs did the thinking," said the 19-year-old from Osaka. Ruiz, 31, left without speaking to reporters.`,
    says: { 'My legs did the thinking': 'Mei Tanaka' },
    means: { 'the 19-year-old': 'Mei Tanaka' },
  },
  {
    title: '"it" for a bank, quoted through a filing',
    text: `Banco Austral reported a loss for the third straight quarter on Tuesday. It blamed bad loans to ranchers and said it had "no plans to raise capital."`,
    says: { 'no plans to raise capital': 'Banco Austral' },
    means: { 'It': 'Banco Austral' },
  },
  {
    title: '"the former" and "the latter"',
    text: `Two ministers spoke at the dam on Saturday, Idris Bello for Nigeria and Marie Njoya for Cameroon. The former praised the engineers; the latter asked who would pay them.`,
    means: { 'The former': 'Idris Bello', 'the latter': 'Marie Njoya' },
  },
  {
    title: '"his successor" is another person',
    text: `Lars Edvin retired as head of the Oslo fire service in January. His successor, Nora Bakke, has already replaced half the pumps. "Old hoses make old excuses," she said.`,
    says: { 'Old hoses make old excuses': 'Nora Bakke' },
    means: { 'His': 'Lars Edvin' },
  },
  {
    title: 'pronoun before its name',
    text: `Before she took the stage in Manila, Corazon Dimalanta removed her shoes. "I read better with cold feet," the poet said.`,
    says: { 'I read better with cold feet': 'Corazon Dimalanta' },
    means: { 'she': 'Corazon Dimalanta', 'the poet': 'Corazon Dimalanta' },
  },
  {
    title: '"her lawyer" speaks, not she',
    text: `Vesna Kolar walked free from a Zagreb court on Thursday after two years in custody. "She wants to sleep in her own bed," said her lawyer, Ante Perić. Kolar nodded to the cameras and got into a car.`,
    says: { 'She wants to sleep in her own bed': 'Ante Perić' },
    means: { 'She': 'Vesna Kolar' },
  },
  {
    title: '"we" in a body’s own statement',
    text: `Médicaid Sahel pulled its nurses out of the camp on Sunday. "We cannot treat the wounded while we are being shot at," the aid group said.`,
    says: { 'We cannot treat the wounded while we are being shot at': 'Médicaid Sahel' },
    means: { 'We': 'Médicaid Sahel', 'the aid group': 'Médicaid Sahel' },
  },
  {
    title: 'a film-maker and a novelist by trade',
    text: `The novelist Greta Lindqvist has sued the director Owen Pryce over his film of her book. “He cut the only joke,” the novelist told a Stockholm radio station. The director’s answer came by text message: “It was not a joke.”`,
    says: { 'He cut the only joke': 'Greta Lindqvist', 'It was not a joke': 'Owen Pryce' },
  },
  {
    title: 'the widow of the man in the headline',
    text: `Sergeant Kofi Antwi was buried in Kumasi on Saturday with full honours. "He hated parades," said his widow, Abena Antwi, and the front pew laughed.`,
    says: { 'He hated parades': 'Abena Antwi' },
    means: { 'He': 'Kofi Antwi' },
  },
  {
    title: '"the club" and "the striker"',
    text: `Real Caldera fined Joaquín Mora a week's wages for missing the flight to Porto. The striker said he had overslept. "We do not discuss alarm clocks in public," the club said.`,
    says: { 'We do not discuss alarm clocks in public': 'Real Caldera' },
    means: { 'The striker': 'Joaquín Mora', 'the club': 'Real Caldera' },
  },

  // ---- 3. speakers ----
  {
    title: 'quotation goes on in a paragraph of its own',
    text: `“The well went dry in April,” said Fatuma Warsame, who keeps goats outside Garissa.\n\n“After that we walked. There was nothing else to do.”`,
    says: { 'There was nothing else to do': 'Fatuma Warsame' },
  },
  {
    title: 'paragraph left open without a closing mark',
    text: `Albert Finch, the tribunal's chairman, read his finding aloud.\n\n"The signal was red. The driver had been on duty for fourteen hours.\n\n"No one in the control room had looked at the rota," he said.`,
    says: { 'The driver had been on duty for fourteen hours': 'Albert Finch', 'No one in the control room had looked at the rota': 'Albert Finch' },
  },
  {
    title: 'quotation interrupted in mid-sentence by its cue',
    text: `"If the price of rice rises again," said Somchai Prasert, a stallholder in Bangkok, "my customers will eat at home and I will eat nothing." His stall has stood on the same corner since 1997.`,
    says: { 'If the price of rice rises again': 'Somchai Prasert', 'my customers will eat at home': 'Somchai Prasert' },
  },
  {
    title: 'long clause between name and cue',
    text: `Harriet Ogilvie, who has chaired the parish council since the bypass was first proposed and who lost her own orchard to it, said: “I would vote for it again.” The road opens in spring.`,
    says: { 'I would vote for it again': 'Harriet Ogilvie' },
  },
  {
    title: 'unnamed official quoted by an agency',
    text: `Talks over the hostages broke down late on Monday, a senior Qatari official told reporters. "Both sides left the building by different doors," the official said, speaking on condition of anonymity.`,
    says: { 'Both sides left the building by different doors': 'a senior Qatari official' },
  },
  {
    title: 'nested attribution: a daughter tells what her father said',
    text: `Pilar Quiroga was nine when the mine closed. "My father came home and said, 'That is the end of it,'" Quiroga told the commission in La Paz.`,
    says: { 'My father came home and said': 'Pilar Quiroga', 'That is the end of it': 'My father' },
  },
  {
    title: 'a report speaks',
    text: `Half of the capital's bridges are unsafe, according to a report by the State Audit Bureau. "Inspections were recorded that never took place," the report said. City engineers declined to comment.`,
    says: { 'Inspections were recorded that never took place': 'a report by the State Audit Bureau' },
  },
  {
    title: 'interview with question and answer lines',
    text: `Ana Petrescu, the gymnast, spoke to us in Bucharest.\n\nQ: Are you retiring?\n\nA: "I am resting, which is harder."`,
    says: { 'I am resting, which is harder': 'Ana Petrescu' },
  },
  {
    title: 'transcript with names and colons',
    text: `Senator Ruth Malloy: Did you sign the letter?\n\nMr. David Kestrel: I signed it, Senator, but I did not read it.`,
    says: { 'Did you sign the letter': 'Ruth Malloy', 'I signed it, Senator': 'David Kestrel' },
  },
  {
    title: 'joint statement by two bodies',
    text: `The Port Workers' Federation and the Harbour Pilots' Guild called off their strike on Saturday. "Our members have what they asked for," the two unions said in a joint statement.`,
    says: { 'Our members have what they asked for': ["Port Workers' Federation", "Harbour Pilots' Guild"] },
  },
  {
    title: 'scare quotes and titles said by nobody',
    text: `The so-called "smart" bins of Leeds have been stuck shut since Easter. Graham Tolley, whose novel "The Long Refuse" is set in the city, is delighted. "You could not invent it," he said.`,
    says: { 'You could not invent it': 'Graham Tolley' },
    silent: ['smart', 'The Long Refuse'],
  },
  {
    title: 'a voice from the crowd',
    text: `President Samuel Otim promised the farmers new roads by Christmas. "Which Christmas?" shouted a voice from the back. The president smiled and went on reading.`,
    says: { 'Which Christmas': 'a voice' },
  },
  {
    title: 'quotation first, speaker only in the next sentence',
    text: `"We were told to wait for buses that did not exist." Those were the words of Nikos Lambrou, a waiter, as he stood on the quay at Patras on Wednesday night.`,
    says: { 'We were told to wait for buses that did not exist': 'Nikos Lambrou' },
  },
  {
    title: 'dashes in place of a cue at the end',
    text: `WORDS OF THE WEEK\n\n“I have never lost an election that I remembered to enter.”\n\n— Bernard Quill, former mayor of Cork`,
    says: { 'I have never lost an election that I remembered to enter': 'Bernard Quill' },
  },
  {
    title: 'speaker changes between two quotations in one paragraph',
    text: `"The roof was sound," said Viktor Danek, the builder. "It was a sieve," countered Jana Horáková, who rented the flat below.`,
    says: { 'The roof was sound': 'Viktor Danek', 'It was a sieve': 'Jana Horáková' },
  },
  {
    title: 'statement by a ministry read out by a person',
    text: `Reading from a prepared text, Rashid Mirzoev, press secretary of the Interior Ministry, said nobody had been hurt. "The square is calm," Mirzoev said. He took no questions.`,
    says: { 'The square is calm': 'Rashid Mirzoev' },
    means: { 'He': 'Rashid Mirzoev' },
  },
  {
    title: 'indirect speech followed by a fragment in quotation marks',
    text: `Beatriz Lemos, the port's harbour master, warned that the dredging was "a gamble with other people's boats" and ought to stop by June. The dredging company did not answer calls.`,
    says: { "a gamble with other people's boats": 'Beatriz Lemos', 'the dredging was': 'Beatriz Lemos' },
  },
  {
    title: 'words on a wall before words in an interview',
    text: `Someone had painted "No more dams" across the front of the town hall in Temuco by the time the council met on Friday. The deputy mayor, Rosa Huenchul, had it left there. "It is well spelled," she said.`,
    says: { 'It is well spelled': 'Rosa Huenchul' },
    means: { 'she': 'Rosa Huenchul' },
  },

  // ---- 4. capitals, buildings, demonyms ----
  {
    title: 'capital that complains and capital where a meeting is held',
    text: `Ankara has complained to Greece about drilling near Kastellorizo, Turkey's state news agency said. The complaint was handed over at a hotel in Athens on Tuesday.`,
    standing: { 'Ankara': true, 'Athens': false },
  },
  {
    title: 'building that speaks, building on fire',
    text: `The White House said on Monday that it would not join the lawsuit. A few hours earlier a small fire had broken out in a restaurant behind the Capitol.`,
    standing: { 'White House': true, 'Capitol': false },
  },
  {
    title: 'country’s capital as government, named by its country',
    text: `Japan recalled its ambassador on Friday. "We regard the matter as closed," Tokyo said in a note delivered to the envoy's hosts.`,
    says: { 'We regard the matter as closed': 'Japan' },
    standing: { 'Tokyo': true },
  },
  {
    title: 'capital as printed, country never named',
    text: `Relations between the neighbours have soured since spring. Nairobi says its trucks are being held at the border without cause.`,
    standing: { 'Nairobi': true },
    means: { 'Nairobi': 'Nairobi' },
  },
  {
    title: 'dateline city is only a place',
    text: `LIMA (Reuters) - Peru's central bank left its key rate unchanged on Thursday, as economists had expected. Lima has urged the bank to cut borrowing costs before the election.`,
    standing: { 'LIMA': false, 'Lima': true },
  },
  {
    title: 'Brussels for the Union, Brussels for the city',
    text: `Brussels wants every phone sold in Europe to have a battery that owners can change. The plan was shown to reporters over sandwiches at a museum in Brussels.`,
    standing: { 'Brussels': true, 'Brussels#2': false },
  },
  {
    title: 'a street as a government',
    text: `Downing Street refused to say whether the prime minister had read the memo. Protesters later marched from Trafalgar Square to the river.`,
    standing: { 'Downing Street': true, 'Trafalgar Square': false },
  },
  {
    title: 'demonym in the plural as a negotiating state',
    text: `Norway and Russia failed on Friday to agree on cod quotas for the coming season. The Norwegians offered to share the catch; the Russians asked for time to think.`,
    means: { 'The Norwegians': 'Norway', 'the Russians': 'Russia' },
  },
  {
    title: 'city team against city as a place',
    text: `Valencia have sacked their third manager of the season. The new man will be presented at a press conference in Madrid, where he lives.`,
    standing: { 'Valencia': true, 'Madrid': false },
  },
  {
    title: 'Wall Street as a market, Wall Street as a road',
    text: `Wall Street shrugged off the job figures, and futures were little changed. A burst pipe had meanwhile turned the pavement outside 40 Wall Street into a rink.`,
    standing: { 'Wall Street': true, 'Wall Street#2': false },
  },
  {
    title: 'ties between two capitals',
    text: `India's foreign ministry expelled two diplomats on Saturday. The move leaves ties between New Delhi and Ottawa at their lowest for a decade. Ottawa promised a response in kind.`,
    standing: { 'New Delhi': true, 'Ottawa#2': true },
  },
  {
    title: 'palace that denies',
    text: `The Élysée denied on Sunday that a reshuffle was planned. Two ministers had been seen leaving a bistro in Lyon together the night before.`,
    standing: { 'Élysée': true, 'Lyon': false },
  },
  {
    title: 'capital after “flew to”',
    text: `The envoy flew to Riyadh on Wednesday and returned the same evening. Riyadh has insisted for weeks that it will not host the talks.`,
    standing: { 'Riyadh': false, 'Riyadh#2': true },
  },
  {
    title: 'the Vatican in a quotation’s cue',
    text: `“The Holy Father is resting,” the Vatican said in a short bulletin. Pilgrims from Kraków kept singing under umbrellas.`,
    says: { 'The Holy Father is resting': 'Vatican' },
    standing: { 'Vatican': true, 'Kraków': false },
  },
  {
    title: 'Pentagon as employer and as landmark',
    text: `The Pentagon has ordered a review of its satellite contracts. Joggers on the path around the Pentagon were turned back on Thursday morning because of a gas leak.`,
    standing: { 'Pentagon': true, 'Pentagon#2': false },
  },
  {
    title: 'Canberra accuses, Canberra weather',
    text: `Australia's trade row with its biggest customer deepened on Tuesday when Canberra accused Beijing of dumping steel. It was minus four in Canberra overnight, the coldest June night since 1986.`,
    standing: { 'Canberra': true, 'Beijing': true, 'Canberra#2': false },
  },

  // ---- 5. roles and affiliations ----
  {
    title: 'role after the name with “of”',
    text: `"Plaster has a memory," said Ines Albrecht, chief restorer of the National Gallery in Prague. She has worked on the ceiling since autumn.`,
    roles: { 'Ines Albrecht': ['chief restorer of the National Gallery in Prague'] },
    affiliation: { 'Ines Albrecht': 'National Gallery' },
  },
  {
    title: 'country possessive before the role',
    text: `Ghana's trade minister, Yaw Boadi, signed the cocoa accord in Abidjan on Monday. Growers had waited for it since the last harvest.`,
    roles: { 'Yaw Boadi': ['trade minister'] },
    affiliation: { 'Yaw Boadi': 'Ghana' },
  },
  {
    title: 'two roles joined by “and”',
    text: `Priscilla Adeyemi, founder and chief executive of Lumo Energy, said the turbine order would be filled by May. Two of the blades are already at sea.`,
    roles: { 'Priscilla Adeyemi': ['founder and chief executive of Lumo Energy'] },
    affiliation: { 'Priscilla Adeyemi': 'Lumo Energy' },
  },
  {
    title: 'lower-case role before the name, no article',
    text: `Passengers were led out through the tunnel, fire brigade commander Dieter Nolte said. "Nobody ran," Nolte added.`,
    says: { 'Nobody ran': 'Dieter Nolte' },
    roles: { 'Dieter Nolte': ['fire brigade commander'] },
  },
  {
    title: 'head of a department, with a sister of the same surname',
    text: `Tariq Mahmood, head of cardiology at Shifa Teaching Hospital, operated through the night. Saima Mahmood, his sister, drove the ambulance.`,
    roles: { 'Tariq Mahmood': ['head of cardiology at Shifa Teaching Hospital'] },
    affiliation: { 'Tariq Mahmood': 'Shifa Teaching Hospital' },
  },
  {
    title: 'role in a comma phrase after another person',
    text: `Elsa Grönroos, director of the Helsinki Zoo, introduced the cub to Mikko Salo, Finland's environment minister. The cub bit the minister's glove.`,
    roles: { 'Elsa Grönroos': ['director of the Helsinki Zoo'], 'Mikko Salo': ["Finland's environment minister"] },
    affiliation: { 'Elsa Grönroos': 'Helsinki Zoo' },
  },
  {
    title: 'former role',
    text: `Hugo Valdés, a former governor of the Central Bank of Chile, told a seminar in Geneva that inflation had "a long tail." Few in the room took notes.`,
    says: { 'a long tail': 'Hugo Valdés' },
    roles: { 'Hugo Valdés': ['former governor of the Central Bank of Chile'] },
  },
  {
    title: 'analyst at a firm, no other role',
    text: `"Copper is priced for a boom nobody can see," said Wendy Cho, senior metals analyst at Parnell Securities in Singapore. The metal slipped 1.1 percent in London trading.`,
    roles: { 'Wendy Cho': ['senior metals analyst at Parnell Securities in Singapore'] },
    affiliation: { 'Wendy Cho': 'Parnell Securities' },
  },
  {
    title: 'role taken up with “as”',
    text: `The board named Kwame Sarpong as chief financial officer of Volta Cement on Monday. Sarpong joins from a rival in Lomé.`,
    roles: { 'Kwame Sarpong': ['chief financial officer of Volta Cement'] },
    affiliation: { 'Kwame Sarpong': 'Volta Cement' },
  },
  {
    title: 'two roles at two places in the text',
    text: `Ivana Bašić, president of the Chess Federation of Serbia, opened the tournament. Bašić, a retired surgeon, played the first move for the champion.`,
    roles: { 'Ivana Bašić': ['president of the Chess Federation of Serbia', 'retired surgeon'] },
    affiliation: { 'Ivana Bašić': 'Chess Federation of Serbia' },
  },
  {
    title: 'company possessive in the role stays',
    text: `Orbex Foods' head of research, Camille Dufresne, said the trial would be repeated with twice as many hens. The first results are due in the autumn.`,
    roles: { 'Camille Dufresne': ['head of research'] },
    affiliation: { 'Camille Dufresne': 'Orbex Foods' },
  },
  {
    title: 'possessive pronoun is not in the role',
    text: `Halden Paper will hire 200 people in Trois-Rivières, its chief operating officer, Luc Gendron, said on Tuesday. "The mill is thirsty for hands," Gendron said.`,
    says: { 'The mill is thirsty for hands': 'Luc Gendron' },
    roles: { 'Luc Gendron': ['chief operating officer'] },
    affiliation: { 'Luc Gendron': 'Halden Paper' },
  },
  {
    title: 'signature under a letter',
    text: `Sir: Your article on hedgehogs omitted the badger. The badger would not have omitted the hedgehog.\n\nMargaret Pelham\nSecretary, Dorset Mammal Society`,
    roles: { 'Margaret Pelham': ['Secretary, Dorset Mammal Society'] },
    affiliation: { 'Margaret Pelham': 'Dorset Mammal Society' },
  },
  {
    title: 'deputy, not the head',
    text: `Zhanar Omarova, deputy head of the Emergency Committee, said the flood had crested. The committee's head, Baurzhan Iskakov, was on his way from Almaty.`,
    roles: { 'Zhanar Omarova': ['deputy head of the Emergency Committee'] },
    affiliation: { 'Zhanar Omarova': 'Emergency Committee' },
  },
  {
    title: 'role between dashes',
    text: `Jerome Batiste – secretary-general of the Caribbean Cricket League – said the pitch in Bridgetown had been "cooked like a pancake". The match was abandoned after six overs.`,
    says: { 'cooked like a pancake': 'Jerome Batiste' },
    roles: { 'Jerome Batiste': ['secretary-general of the Caribbean Cricket League'] },
  },
  {
    title: 'spokeswoman for a body, named in the cue',
    text: `"The vaccine stocks are safe," said Hanna Tesfaye, a spokeswoman for the World Health Organization in Addis Ababa. The cold store had lost power for nine hours.`,
    roles: { 'Hanna Tesfaye': ['spokeswoman for the World Health Organization in Addis Ababa'] },
    affiliation: { 'Hanna Tesfaye': 'World Health Organization' },
  },

  // ---- 6. dates ----
  {
    title: 'weekday of a past event in news',
    date: '2024-06-20',
    text: `A ferry ran aground off Cebu on Monday, the coast guard said. All 84 passengers were taken off by fishing boats.`,
    days: { 'Monday': '2024-06-17' },
  },
  {
    title: 'weekday of what is to come',
    date: '2024-06-20',
    text: `Parliament will vote on the water bill on Tuesday, the speaker's office announced on Wednesday. The government needs 61 votes.`,
    days: { 'Tuesday': '2024-06-25', 'Wednesday': '2024-06-19' },
  },
  {
    title: 'yesterday and tomorrow',
    date: '2023-03-01',
    text: `The bakery in Rue Haute caught fire yesterday shortly before dawn. Its owner hopes to sell bread again tomorrow from a van.`,
    days: { 'yesterday': '2023-02-28', 'tomorrow': '2023-03-02' },
  },
  {
    title: 'day and month without year, past across New Year',
    date: '2025-01-08',
    text: `The tanker left Fujairah on December 29 and has not been heard from since, its owners said. A search plane found nothing but pallets.`,
    days: { 'December 29': '2024-12-29' },
  },
  {
    title: 'last month and next month across a year’s end',
    date: '2024-12-11',
    text: `Prices in Buenos Aires rose 2.4 percent last month. The statistics office will change its basket of goods next month.`,
    days: { 'last month': '2024-11', 'next month': '2025-01' },
  },
  {
    title: 'span of days in one month',
    date: '2024-05-30',
    text: `The book fair will be held in Sharjah from 12 to 16 June. Entry is free for schoolchildren.`,
    days: { '12 to 16 June': '2024-06-12/2024-06-16' },
  },
  {
    title: 'British order of day and month with year',
    date: '2022-10-06',
    text: `Alistair Boyd was acquitted on 3 May 2019 and sued the force for wrongful arrest the following year. The case has now been settled.`,
    days: { '3 May 2019': '2019-05-03', 'the following year': '2020' },
  },
  {
    title: 'two days later, counted from a dated event',
    date: '2023-11-20',
    text: `The dam at Oued Sefra cracked on November 9. Two days later the village below it was empty.`,
    days: { 'November 9': '2023-11-09', 'Two days later': '2023-11-11' },
  },
  {
    title: 'the day before, counted from a dated event',
    date: '2024-03-14',
    text: `Police arrested the cashier on March 2. The day before, she had bought a ticket to Tashkent.`,
    days: { 'The day before': '2024-03-01' },
  },
  {
    title: 'months of this year and last',
    date: '2024-09-18',
    text: `Sales of electric scooters in Italy fell 12 percent in August from July. They had doubled last year.`,
    days: { 'August': '2024-08', 'last year': '2023' },
  },
  {
    title: 'three days ago',
    date: '2024-03-02',
    text: `The climbers set out from Skardu three days ago with food for a week. No signal has come from them.`,
    days: { 'three days ago': '2024-02-28' },
  },
  {
    title: 'weekday with its date in brackets',
    date: '2024-08-15',
    text: `The High Court will sit again on Thursday (Aug 22) to hear the appeal, the registrar said on Wednesday. Both sides have asked for more time.`,
    days: { 'Aug 22': '2024-08-22', 'Wednesday': '2024-08-14' },
  },
  {
    title: 'a bare year, and a day still to come',
    date: '2021-04-19',
    text: `The lighthouse at Cape Corran was built in 1874. It will close on April 30, the coast service said.`,
    days: { '1874': '1874', 'April 30': '2021-04-30' },
  },
  {
    title: 'a day that can’t be known',
    date: '2023-07-07',
    text: `“One day the glacier will be a lake,” the guide said. The hut above it opened on Saturday for the season.`,
    days: { 'One day': null, 'Saturday': '2023-07-01' },
  },
  {
    title: 'weekday equal to the document’s own day',
    date: '2024-02-16',
    text: `OSLO, Feb 16 - Norway's wealth fund sold its stake in two coal miners, the fund said on Friday. It will publish the full list on Monday.`,
    days: { 'Friday': '2024-02-16', 'Monday': '2024-02-19' },
  },
  {
    title: 'a month to come across the new year',
    date: '2023-11-15',
    text: `The museum in Arequipa will reopen in February, its director said. It has been closed since October 2021.`,
    days: { 'February': '2024-02', 'October 2021': '2021-10' },
  },
];
