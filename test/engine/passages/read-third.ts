/**
 * Held-out passages, third set: short pieces of English-language news prose, one difficulty each.
 * All people and most bodies are invented. Every claim is one that two careful readers would agree on.
 * An ISO date of less than full length ('2024-02', '1987') means the text names no more than a month or a year.
 */
import type { ReadPassage } from './read-passages';

export const readThird: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'a nickname used by others',
    text: 'The dam will not be raised this year, Robert Ashdown told growers in Cobram. “Not in my time,” said Ashdown, chief engineer of the Lower Murray Water Trust. Bob, as everyone in the valley calls him, has given the same answer every spring since 1998.',
    says: { 'will not be raised': 'Robert Ashdown', 'Not in my time': 'Robert Ashdown' },
    means: { 'Bob': 'Robert Ashdown' },
    affiliation: { 'Robert Ashdown': 'Lower Murray Water Trust' },
  },
  {
    title: 'a Korean name, surname first',
    text: 'Prosecutors in Busan have closed their case against Seo Min-jae, the former head of Hanbit Shipping. Seo insisted throughout that the money had been a loan. “I slept well for the first time in two years,” he said outside the courthouse.',
    says: { 'the money had been a loan': 'Seo Min-jae', 'I slept well': 'Seo Min-jae' },
    means: { 'he': 'Seo Min-jae' },
    roles: { 'Seo Min-jae': ['former head of Hanbit Shipping'] },
  },
  {
    title: 'a Vietnamese woman called by her given name',
    text: 'Before dawn, Nguyen Thi Bich Lan is already salting anchovies in a yard behind the harbour at Phan Thiet. The catch has shrunk by half since the trawlers came, Ms Lan said. “My sons will not go to sea,” she added.',
    says: { 'has shrunk by half': 'Nguyen Thi Bich Lan', 'My sons will not go to sea': 'Nguyen Thi Bich Lan' },
    means: { 'Ms Lan': 'Nguyen Thi Bich Lan' },
  },
  {
    title: 'an abbreviated rank, then the rank alone',
    text: 'Three poachers were arrested near Voi on Sunday night, Lt. Col. Peter Odhiambo of the Kenya Wildlife Service said. A fourth man escaped on foot, the colonel added, and trackers with dogs were searching the bush along the railway line.',
    says: { 'Three poachers were arrested': 'Peter Odhiambo', 'A fourth man escaped on foot': 'Peter Odhiambo' },
    means: { 'the colonel': 'Peter Odhiambo' },
    affiliation: { 'Peter Odhiambo': 'Kenya Wildlife Service' },
  },
  {
    title: 'a headline that drops the accents',
    text: 'CERNA: NO SALE OF BREWERY\n\nThe town will keep its brewery, Mayor Zuzana Černá promised on Wednesday after a stormy council meeting in Třeboň. “We are not selling the only thing people come here for,” Černá told reporters.',
    says: { 'The town will keep its brewery': 'Zuzana Černá', 'NO SALE OF BREWERY': 'Zuzana Černá' },
    means: { 'CERNA': 'Zuzana Černá' },
  },
  {
    title: 'an acronym introduced in parentheses',
    text: 'The National Union of Dockworkers (NUD) has called off its strike at Tema after a night of talks. The port authority had conceded “every point that mattered,” the NUD said. Ships have been waiting off the Ghanaian coast for nine days.',
    says: { 'every point that mattered': 'National Union of Dockworkers' },
    means: { 'the NUD': 'National Union of Dockworkers' },
  },
  {
    title: 'a possessive before the noun that carries the statement',
    text: 'For six hours the committee pressed Karin Lindqvist on the missing files. Lindqvist’s answer never changed: she had not seen them. “You can ask me until Christmas,” the former archivist said.',
    says: { 'had not seen them': 'Karin Lindqvist', 'ask me until Christmas': 'Karin Lindqvist' },
    means: { 'the former archivist': 'Karin Lindqvist', 'me': 'Karin Lindqvist' },
  },
  {
    title: 'brother and sister of one surname',
    text: 'Piotr Kowalczyk bought the mill in Bytów with his younger sister, Anna Kowalczyk, in 2009; the two now communicate only through lawyers. Mr Kowalczyk says his sister emptied the accounts. Ms Kowalczyk says there was nothing left in them to empty.',
    says: { 'emptied the accounts': 'Piotr Kowalczyk', 'nothing left in them': 'Anna Kowalczyk' },
    means: { 'his sister': 'Anna Kowalczyk' },
  },
  {
    title: 'a foundation that bears its founder’s name',
    text: 'The Hartwell Foundation will stop funding the orchestra after next season, it announced in a letter to the musicians. Its founder, Eleanor Hartwell, who is 91, was not consulted. “I read the news over my porridge,” Hartwell said.',
    says: { 'will stop funding the orchestra': 'Hartwell Foundation', 'over my porridge': 'Eleanor Hartwell' },
    roles: { 'Eleanor Hartwell': ['founder'] },
  },
  {
    title: 'a company against one of its workers',
    text: 'Marlow Steel said on Friday that no jobs would go at its Corby plant. Workers there were not reassured. “They said the same in Redcar,” said Marlow Steel furnace operator Dean Pike, 52.',
    says: { 'no jobs would go': 'Marlow Steel', 'the same in Redcar': 'Dean Pike' },
    roles: { 'Dean Pike': ['furnace operator'] },
    affiliation: { 'Dean Pike': 'Marlow Steel' },
  },

  // 2. Descriptions
  {
    title: 'the spokesperson and the board',
    text: 'Amara Nwosu, a spokesperson for the Lagos Water Board, said chlorine levels were safe. Asked why residents had been told to boil their water, the spokesperson replied that the notice was “a precaution.” The board is to publish its test results next week.',
    says: { 'chlorine levels were safe': 'Amara Nwosu', 'a precaution': 'Amara Nwosu' },
    means: { 'the spokesperson': 'Amara Nwosu', 'The board': 'Lagos Water Board' },
  },
  {
    title: 'the lender',
    text: 'Banca Tirrena will cut 1,400 posts and close a third of its branches. The lender said customers would be told by letter, while the bank workers’ union Unitec called the plan “a massacre.” Shares rose 3 percent in Milan.',
    says: { 'customers would be told by letter': 'Banca Tirrena', 'a massacre': 'Unitec' },
    means: { 'The lender': 'Banca Tirrena' },
  },
  {
    title: 'the mother of three',
    text: 'Dilnoza Karimova was hanging out washing when the wall of the reservoir gave way. “The water came like a train,” recalled the mother of three, who now sleeps in a school gym outside Termez. Her neighbour Farida Yusupova said nobody had sounded a siren.',
    says: { 'came like a train': 'Dilnoza Karimova', 'nobody had sounded a siren': 'Farida Yusupova' },
    means: { 'the mother of three': 'Dilnoza Karimova' },
  },
  {
    title: 'the Frenchman and the Spaniard',
    text: 'Luc Morvan of France lost the leader’s jersey by four seconds to Iker Otxoa of Spain on the climb to the ski station. The Frenchman said a dropped bottle had cost him the stage. “Luck had nothing to do with it,” replied the Spaniard.',
    says: { 'a dropped bottle': 'Luc Morvan', 'Luck had nothing to do with it': 'Iker Otxoa' },
    means: { 'The Frenchman': 'Luc Morvan', 'the Spaniard': 'Iker Otxoa' },
  },
  {
    title: 'the two leaders',
    text: 'President Salome Kaikuri of Georgia received Armenia’s prime minister, Hrant Sarukhan, in Batumi for the second time this year. The two leaders said the border post at Sadakhlo would stay open all night. “Trucks do not sleep,” Sarukhan joked.',
    says: { 'would stay open all night': ['Salome Kaikuri', 'Hrant Sarukhan'], 'Trucks do not sleep': 'Hrant Sarukhan' },
    roles: { 'Hrant Sarukhan': ['prime minister'] },
    affiliation: { 'Hrant Sarukhan': 'Armenia' },
  },
  {
    title: 'the carrier and the planemaker',
    text: 'Norvia Air has grounded nine jets delivered last year by Calder Aerospace. The carrier said cracks had been found in the frames of cargo doors. The planemaker said it was “cooperating fully” and expected repairs to take no more than a week.',
    says: { 'cracks had been found': 'Norvia Air', 'cooperating fully': 'Calder Aerospace' },
    means: { 'The carrier': 'Norvia Air', 'it': 'Calder Aerospace' },
  },
  {
    title: 'the one of two people who is 29',
    text: 'Goran Petrić, 43, has coached the women’s side since the club won promotion; Mila Jovanović, 29, has played every match under him. The 29-year-old said the changing rooms in Niš were “a disgrace.” Her coach said she was being polite.',
    says: { 'a disgrace': 'Mila Jovanović', 'was being polite': 'Goran Petrić' },
    means: { 'The 29-year-old': 'Mila Jovanović', 'Her coach': 'Goran Petrić' },
  },
  {
    title: 'her predecessor',
    text: 'Schools Secretary Helen Traynor will scrap the reading test brought in by Colin Baird, whom she replaced in July. The test told teachers “nothing they did not know already,” Traynor said. Her predecessor said he was sorry but not surprised.',
    says: { 'nothing they did not know already': 'Helen Traynor', 'sorry but not surprised': 'Colin Baird' },
    means: { 'Her predecessor': 'Colin Baird', 'he': 'Colin Baird' },
  },
  {
    title: 'the watchdog and the manufacturer',
    text: 'Ireland’s Consumer Food Board has recalled 40,000 jars of baby puree made by Tully Foods of Kilkenny. Glass fragments had been found in two of them, the watchdog said. The manufacturer apologised to parents and said the production line had been stopped.',
    says: { 'Glass fragments had been found': 'Consumer Food Board', 'the production line had been stopped': 'Tully Foods' },
    means: { 'the watchdog': 'Consumer Food Board', 'The manufacturer': 'Tully Foods' },
  },

  // 3. Pronouns
  {
    title: 'she the lawyer, he the client',
    text: 'Farouk Benali met his lawyer, Claire Dumas, at the prison gate in Aix. She said the appeal would be filed within days. He said only that there was a beach near Cassis where nobody would know his face.',
    says: { 'would be filed within days': 'Claire Dumas', 'there was a beach near Cassis': 'Farouk Benali' },
    means: { 'She': 'Claire Dumas', 'He': 'Farouk Benali' },
  },
  {
    title: 'they for one person',
    text: 'Robin Achterberg, a non-binary tenor who left the Utrecht choir in March, said rehearsals had become unbearable. “I cried in the car every Thursday,” they said. The conductor, Philip Loy, denied shouting at anyone.',
    says: { 'I cried in the car': 'Robin Achterberg', 'shouting at anyone': 'Philip Loy' },
    means: { 'they': 'Robin Achterberg' },
    roles: { 'Philip Loy': ['conductor'] },
  },
  {
    title: 'we of a company’s statement',
    text: '“We are deeply sorry for what families went through that night,” Arden Ferries said in a statement read out at the inquest in Stranraer. Its chief executive, Nora Whitlam, did not attend and sent no message of her own.',
    says: { 'are deeply sorry': 'Arden Ferries' },
    means: { 'We': 'Arden Ferries' },
    roles: { 'Nora Whitlam': ['chief executive'] },
    affiliation: { 'Nora Whitlam': 'Arden Ferries' },
  },
  {
    title: 'you inside a quotation within a quotation',
    text: '“I told Gustavo, ‘You will never finish that boat,’” laughed Inés Barrera, whose husband, Gustavo Leiva, launched it at Puerto Montt on Saturday after 16 years of work. “He has not mentioned the subject since.”',
    says: { 'has not mentioned the subject since': 'Inés Barrera', 'will never finish that boat': 'Inés Barrera' },
    means: { 'You': 'Gustavo Leiva', 'He': 'Gustavo Leiva' },
  },
  {
    title: 'a pronoun explained in brackets',
    text: 'Former test pilot Wanda Grzelak says she was never shown the crash report signed by General Adam Nowicki. “He [Nowicki] promised me a copy and then stopped picking up the phone,” she said in an interview at her home in Dęblin.',
    says: { 'was never shown the crash report': 'Wanda Grzelak', 'promised me a copy': 'Wanda Grzelak' },
    means: { 'He': 'Adam Nowicki', 'me': 'Wanda Grzelak' },
  },
  {
    title: 'you for the person addressed',
    text: '“You promised us a bridge and sent us a photographer,” market trader Halima Danjuma told Governor Usman Bako as he toured the flooded wards of Lokoja. Mr Bako said the contract would be signed “before the rains return.”',
    says: { 'promised us a bridge': 'Halima Danjuma', 'before the rains return': 'Usman Bako' },
    means: { 'You': 'Usman Bako', 'he': 'Usman Bako' },
  },
  {
    title: 'a pronoun before the name',
    text: 'Before she boarded the last ferry from Harstad, Ingrid Solheim gave the keys of the shop to the postman. Nobody, Solheim told him, ought to wait for the spring. “I am done with winters.”',
    says: { 'ought to wait for the spring': 'Ingrid Solheim', 'I am done with winters': 'Ingrid Solheim' },
    means: { 'she': 'Ingrid Solheim' },
  },
  {
    title: 'a barrister who speaks about her client',
    text: 'Tomasz Wrona pleaded not guilty to all 14 counts at Leeds Crown Court. His barrister, Priya Menon, said he had signed whatever his partners put in front of him. The trial is expected to last seven weeks.',
    says: { 'had signed whatever': 'Priya Menon' },
    means: { 'he': 'Tomasz Wrona', 'His barrister': 'Priya Menon' },
  },

  // 4. Continuing quotations
  {
    title: 'a quotation that goes on after its cue',
    text: '“The orchard froze twice in April,” said Matthias Kehl, who grows apricots near Krems. “We lit candles between the trees. It looked like a cemetery and then it became one.”',
    says: { 'We lit candles': 'Matthias Kehl', 'then it became one': 'Matthias Kehl' },
  },
  {
    title: 'a quotation in a paragraph of its own after a portrait',
    text: 'Beatriz Falcão has run the night shelter behind the station in Porto for 22 years and has never seen so many people at the door.\n\n“Last winter we had students. This winter we have bus drivers.”\n\nThe city council has promised 60 more beds.',
    says: { 'Last winter we had students': 'Beatriz Falcão', 'This winter we have bus drivers': 'Beatriz Falcão' },
  },
  {
    title: 'a quotation interrupted in mid-sentence',
    text: '“The verdict,” said defence counsel Ravi Subramaniam, pausing for the cameras, “is a gift to every bad landlord in Chennai.” The prosecutor, Meena Iyer, left by a side door and made no comment.',
    says: { 'The verdict': 'Ravi Subramaniam', 'a gift to every bad landlord': 'Ravi Subramaniam' },
    roles: { 'Ravi Subramaniam': ['defence counsel'] },
  },
  {
    title: 'paragraphs left open',
    text: 'Retired signalman Alf Penhaligon, 88, remembers the last train out of Padstow.\n\n“There was a piper on the platform and not one dry eye.\n\n“My wife had packed sandwiches for the driver, and he took them home to frame.\n\n“You do not see that with a bus.”',
    says: { 'a piper on the platform': 'Alf Penhaligon', 'My wife had packed sandwiches': 'Alf Penhaligon', 'with a bus': 'Alf Penhaligon' },
  },
  {
    title: 'a quotation resumed after a sentence about her sister',
    text: '“We were told to stay indoors,” said Yui Nakahara, a nurse in Wajima. Her sister, who lives across the bay, was told to leave. “Nobody knew which siren was which, so in the end we followed the dogs.”',
    says: { 'We were told to stay indoors': 'Yui Nakahara', 'we followed the dogs': 'Yui Nakahara' },
    roles: { 'Yui Nakahara': ['nurse'] },
  },
  {
    title: 'scraps of quotation in indirect speech',
    text: 'Defence Minister Jukka Rautio described the exercise as “routine” and the criticism of it as “theatre for the gallery.” He added that no live ammunition “had been or would be” used within sight of the border.',
    says: { 'routine': 'Jukka Rautio', 'theatre for the gallery': 'Jukka Rautio', 'had been or would be': 'Jukka Rautio' },
    means: { 'He': 'Jukka Rautio' },
  },
  {
    title: 'a quotation after a sentence of narration',
    text: '"I was twelve when they took the piano," Sofiya Hrytsenko said. She is 79 now, lives on the sixth floor of a block in Poltava and owns a keyboard that folds. "But I can still hear where the middle C stuck."',
    says: { 'I was twelve': 'Sofiya Hrytsenko', 'where the middle C stuck': 'Sofiya Hrytsenko' },
  },
  {
    title: 'question and answer without cues',
    text: 'Senator Dolores Quill held up the invoice. “Is that your signature?”\n\n“It appears to be,” said Brent Haverly, the charity’s former treasurer.\n\n“Does it appear to be, or is it?”\n\n“It is, Senator.”',
    says: { 'Is that your signature': 'Dolores Quill', 'or is it': 'Dolores Quill', 'It is, Senator': 'Brent Haverly' },
  },
  {
    title: 'a quotation whose speaker is named in the next paragraph',
    text: '“Nobody rang. Nobody wrote. I learned it from the baker.”\n\nThat is how Odile Marchetti, 74, describes the day she found out that her village in the hills above Bastia would lose its post office. The closure was announced in January.',
    says: { 'Nobody wrote': 'Odile Marchetti', 'I learned it from the baker': 'Odile Marchetti' },
  },
  {
    title: 'two speakers introduced by their moods',
    text: 'The grain trader Louis Fabre expects prices to double by autumn. “There is no rain in the forecast and no wheat in the silos.” Marta Oliveira, who farms 300 hectares in the Alentejo, is calmer. “It rained late in 2005 too.”',
    says: { 'no wheat in the silos': 'Louis Fabre', 'It rained late in 2005 too': 'Marta Oliveira' },
    roles: { 'Louis Fabre': ['grain trader'] },
  },

  // 5. Where the attribution stands
  {
    title: 'a dash and a name under the quotation',
    text: '“I have buried more friends than I have photographed weddings.”\n— Samir Haddad, photographer, Tripoli\n\nAn exhibition of his work opens at the old customs house in Marseille on Thursday and will run until the end of March.',
    says: { 'I have buried more friends': 'Samir Haddad' },
    means: { 'his': 'Samir Haddad' },
    roles: { 'Samir Haddad': ['photographer'] },
  },
  {
    title: 'a lead-in with a colon in the line above',
    text: 'Nuala Devane, chair of the inquiry into the Kilrush hotel fire, wrote on the last page of her report:\n\n“No alarm was tested in the eleven years before that night.”\n\nThe owners have declined to comment until they have read all 600 pages.',
    says: { 'No alarm was tested': 'Nuala Devane' },
  },
  {
    title: 'a long clause between name and cue',
    text: 'Oumar Traoré, who sold his herd last year after two of his sons crossed into Mauritania and sent no word, says the wells are not to blame. The trouble, he says, is the men who guard them.',
    says: { 'the wells are not to blame': 'Oumar Traoré', 'the men who guard them': 'Oumar Traoré' },
    means: { 'he': 'Oumar Traoré' },
  },
  {
    title: 'according to, at the end and in the middle',
    text: 'At least 31 people were killed when an overloaded ferry capsized off Zamboanga, according to the Philippine Coast Guard. Most of the dead, according to Rommel Datu, who swam ashore, had been sleeping below deck.',
    says: { 'At least 31 people were killed': 'Philippine Coast Guard', 'had been sleeping below deck': 'Rommel Datu' },
  },
  {
    title: 'in the words of',
    text: 'The new stadium in Yaoundé is, in the words of its architect, Thérèse Mballa, “a bowl that learned to breathe.” It has also cost three times the sum that parliament approved, and the roof over the eastern stand is not finished.',
    says: { 'a bowl that learned to breathe': 'Thérèse Mballa' },
    roles: { 'Thérèse Mballa': ['architect'] },
  },
  {
    title: 'reactions in a list with colons',
    text: 'Reactions to Friday’s ruling in Kampala:\n\nGrace Lutalo, opposition leader: “A sad day for every voter in Uganda.”\n\nElectoral Commission: “We will study the judgment and appeal if so advised.”\n\nThe court is to publish its full reasons within 30 days.',
    says: { 'A sad day for every voter': 'Grace Lutalo', 'will study the judgment': 'Electoral Commission' },
    means: { 'We': 'Electoral Commission' },
    roles: { 'Grace Lutalo': ['opposition leader'] },
  },
  {
    title: 'a gesture for a cue',
    text: '“Ask the goalkeeper,” shrugged Ruud Hoekstra when the questions turned to the third goal. The Harwich Rovers manager had not finished. “And while you are there, ask about the second one as well.”',
    says: { 'Ask the goalkeeper': 'Ruud Hoekstra', 'ask about the second one as well': 'Ruud Hoekstra' },
    means: { 'The Harwich Rovers manager': 'Ruud Hoekstra' },
    affiliation: { 'Ruud Hoekstra': 'Harwich Rovers' },
  },
  {
    title: 'as he sees it',
    text: 'As Edwin Mwangale sees it, the tea auction in Mombasa died the day buyers were allowed to bid by telephone. Lucy Atieno, a broker, takes the opposite view: without the telephones, she argues, there would be no buyers left.',
    says: { 'died the day buyers were allowed': 'Edwin Mwangale', 'there would be no buyers left': 'Lucy Atieno' },
    means: { 'she': 'Lucy Atieno' },
    roles: { 'Lucy Atieno': ['broker'] },
  },
  {
    title: 'so began the speech',
    text: '"This was, and I say so with love, the worst play I have ever directed." So began the speech that Tamsin Ogilvie gave to drama graduates in Cardiff on Friday. She was given a standing ovation.',
    says: { 'the worst play I have ever directed': 'Tamsin Ogilvie' },
    means: { 'She': 'Tamsin Ogilvie' },
  },

  // 6. Joint, nested, unnamed, documents, agencies
  {
    title: 'a joint statement of two ministries',
    text: 'In a joint statement, the Ministry of Fisheries and the Ministry of Trade said the ban on squid exports would be lifted in June. Crews in the harbour at Valparaíso greeted the news by sounding their horns for a quarter of an hour.',
    says: { 'would be lifted in June': ['Ministry of Fisheries', 'Ministry of Trade'] },
  },
  {
    title: 'a newspaper, and what someone told the newspaper',
    text: 'Pohjanlehti, a daily in Oulu, reported on Monday that the city had offered the builder of the failed bridge a second contract. The builder, Arto Kallio, told the paper that he had refused it. “I have enough concrete,” Kallio was quoted as saying.',
    says: { 'a second contract': 'Pohjanlehti', 'had refused it': 'Arto Kallio', 'I have enough concrete': 'Arto Kallio' },
    means: { 'the paper': 'Pohjanlehti' },
  },
  {
    title: 'a witness who reports a remark',
    text: 'Ewa Lis, a theatre nurse, testified that the operation had begun 40 minutes late. She also told the court that the surgeon, Henryk Bem, had said the replacement valve was “good enough.” Bem denies making the remark.',
    says: { 'had begun 40 minutes late': 'Ewa Lis', 'good enough': 'Henryk Bem' },
    means: { 'She': 'Ewa Lis' },
  },
  {
    title: 'two unnamed officials who disagree',
    text: 'The army will not cross the river before the harvest, a senior Western official said in Kampala, speaking on condition of anonymity. A second official, who works for a neighbouring government, called that “wishful thinking.”',
    says: { 'will not cross the river': 'a senior Western official', 'wishful thinking': 'A second official' },
  },
  {
    title: 'an audit as a source',
    text: 'The audit, completed in November and seen by this newspaper, says the hospital paid for 212 beds that were never delivered. The hospital’s director, Vesna Grubor, said the figures were “being checked” and that nobody had been suspended.',
    says: { 'paid for 212 beds': 'The audit', 'nobody had been suspended': 'Vesna Grubor' },
    roles: { 'Vesna Grubor': ['director'] },
  },
  {
    title: 'a credit under a caption',
    text: 'Rescue workers carry a survivor from a collapsed apartment block in Pohang on Thursday. (Yonhap)\n\nThe building had been declared safe in March, city engineer Baek Ji-won said. She did not say who had carried out the inspection.',
    says: { 'had been declared safe in March': 'Baek Ji-won' },
    means: { 'She': 'Baek Ji-won' },
    roles: { 'Baek Ji-won': ['city engineer'] },
  },
  {
    title: 'an agency that is told, not telling',
    text: '“They came at four in the morning with a bulldozer,” Safia Omar told AFP beside the ruins of her kiosk in Djibouti. Mayor Idriss Waberi said the stalls on the seafront had been illegal since 2011.',
    says: { 'They came at four in the morning': 'Safia Omar', 'had been illegal since 2011': 'Idriss Waberi' },
  },
  {
    title: 'a claim that nobody is named for',
    text: 'It was claimed at the time that the tower on the Split waterfront could survive any earthquake. Marin Bulić, an engineer who inspected it in 2016, said he had laughed out loud when he read the brochure.',
    says: { 'could survive any earthquake': null, 'had laughed out loud': 'Marin Bulić' },
    roles: { 'Marin Bulić': ['engineer'] },
  },
  {
    title: 'what the doctors said',
    text: 'Doctors told Khadija Rahimi that her son would never walk again. “They were wrong,” she says, watching the boy chase a goose across the yard of the family’s house on the edge of Herat.',
    says: { 'would never walk again': 'Doctors', 'They were wrong': 'Khadija Rahimi' },
    means: { 'They': 'Doctors', 'she': 'Khadija Rahimi' },
  },
  {
    title: 'an open letter of three novelists',
    text: 'In an open letter, the novelists Ida Brandt, Colm Reilly and Teresa Vaz accuse the prize committee of cowardice. “You have mistaken silence for neutrality,” they write. The committee’s chairman, Anders Holt, said he would answer in private.',
    says: { 'mistaken silence for neutrality': ['Ida Brandt', 'Colm Reilly', 'Teresa Vaz'], 'would answer in private': 'Anders Holt' },
    roles: { 'Anders Holt': ['chairman'] },
  },

  // 7. Places and institutions
  {
    title: 'Moscow that speaks and Moscow where one sells tulips',
    text: 'Moscow accused the Baltic states of “playing with matches” after a drone came down near Narva. On the streets of Moscow, few people had heard of it. “I sell tulips, I do not follow the news,” said Galina Sorokina outside a metro station.',
    says: { 'playing with matches': 'Moscow', 'I sell tulips': 'Galina Sorokina' },
    standing: { 'Moscow#2': false, 'Narva': false },
  },
  {
    title: 'the White House and Camp David',
    text: 'The White House said the two delegations would meet at Camp David on Saturday. The agenda, it added, was “still being written.” Roads around the retreat in Maryland will be closed to traffic from dawn.',
    says: { 'would meet at Camp David': 'White House', 'still being written': 'White House' },
    standing: { 'White House': true, 'Camp David': false },
  },
  {
    title: 'tractors at the end of Downing Street',
    text: 'Farmers parked forty tractors at the end of Downing Street and blew their horns until dusk. “Somebody can hear us, and nobody will look out,” said Giles Rowntree, who keeps dairy cows in Shropshire.',
    says: { 'Somebody can hear us': 'Giles Rowntree' },
    standing: { 'Downing Street': false },
  },
  {
    title: 'Brussels and a woman from Ghent',
    text: 'Brussels has warned Hungary that it will go to court unless the law on foreign funding is withdrawn within two months. The letter surprised nobody, said Márta Szalay, a lobbyist based in Ghent: it had been drafted before Easter.',
    says: { 'will go to court': 'Brussels', 'had been drafted before Easter': 'Márta Szalay' },
    standing: { 'Brussels': true, 'Ghent': false },
  },
  {
    title: 'the Dutch and the Belgians',
    text: 'Talks about the canal resumed in Liège this week. The Dutch say the locks are too narrow for modern barges; the Belgians reply that the barges are too wide. “It is a marriage,” sighed the lock keeper, Bart Claes.',
    says: { 'the locks are too narrow': 'The Dutch', 'the barges are too wide': 'the Belgians', 'It is a marriage': 'Bart Claes' },
    standing: { 'Liège': false },
  },
  {
    title: 'the Kremlin as a place for carriages',
    text: 'Eleven of the coaches kept in the Kremlin have woodworm, the curator Pyotr Lazarev told a conference of restorers in Vienna. The oldest, a gift from an English king, will have to be sealed in a tent for eight weeks.',
    says: { 'have woodworm': 'Pyotr Lazarev' },
    standing: { 'Kremlin': false, 'Vienna': false },
  },
  {
    title: 'a surname shared with a country',
    text: 'The camp at Azraq is running out of insulin, aid worker Alice Jordan said by telephone on Tuesday. Jordan, who is from Leeds, has been there since August. “We have enough for nine days,” she said.',
    says: { 'running out of insulin': 'Alice Jordan', 'We have enough for nine days': 'Alice Jordan' },
    means: { 'Jordan#2': 'Alice Jordan' },
    roles: { 'Alice Jordan': ['aid worker'] },
  },
  {
    title: 'two capitals that deal with each other',
    text: 'Canberra has asked Wellington to hand over the suspect, a 51-year-old yacht broker who fled on his own boat. Wellington says it has received no such request. The man is believed to be at anchor off Nelson.',
    says: { 'has received no such request': 'Wellington' },
    means: { 'it': 'Wellington' },
    standing: { 'Canberra': true, 'Nelson': false },
  },
  {
    title: 'a building that denies',
    text: 'The Pentagon denied that the drone was American. Its wreckage lay under a tarpaulin in Agadez on Sunday, where soldiers let reporters photograph the left wing but not the tail, which was wrapped in sacking.',
    says: { 'the drone was American': 'Pentagon' },
    standing: { 'Pentagon': true, 'Agadez': false },
  },

  // 8. Dates
  {
    title: 'a weekday in the past',
    text: 'The city council in Dunedin voted on Thursday to close the saltwater pool at the end of the season. Councillor Rewi Tapsell said the pumps were older than most of the swimmers.',
    date: '2024-05-14',
    days: { 'Thursday': '2024-05-09' },
    says: { 'the pumps were older': 'Rewi Tapsell' },
  },
  {
    title: 'a weekday to come',
    text: 'Judges in Bogotá will rule on Monday whether the mine may reopen. The company’s lawyer, Julián Ospina, said he expected a short hearing. About 200 families still live beside the tailings pond.',
    date: '2023-11-08',
    days: { 'Monday': '2023-11-13' },
    says: { 'expected a short hearing': 'Julián Ospina' },
  },
  {
    title: 'two days later',
    text: 'Divers found the car at the bottom of the quarry on February 11. Two days later, police in Plovdiv arrested a 34-year-old man, who has denied any part in the disappearance. He remains in custody.',
    date: '2025-02-20',
    days: { 'February 11': '2025-02-11', 'Two days later': '2025-02-13' },
  },
  {
    title: 'on the 17th',
    text: 'The trawler left Tromsø on the 17th with nine men aboard and was last heard from near Bear Island. “The sea was flat,” said Terje Moen, the harbour master. The search was called off on Sunday.',
    date: '2024-10-29',
    days: { 'the 17th': '2024-10-17', 'Sunday': '2024-10-27' },
    says: { 'The sea was flat': 'Terje Moen' },
  },
  {
    title: 'tomorrow, in a leap year',
    text: 'The last issue of the Ardmore Gazette will be printed tomorrow, 141 years after the first. Its editor, Una McGlynn, said there would be no farewell column, because there was nobody left to write one.',
    date: '2024-02-28',
    days: { 'tomorrow': '2024-02-29' },
    says: { 'there would be no farewell column': 'Una McGlynn' },
    roles: { 'Una McGlynn': ['editor'] },
  },
  {
    title: 'a December day read in January',
    text: 'The avalanche that buried a ski lift above Davos on December 28 was set off by a snowboarder, cantonal police said. The man, a 23-year-old from Leipzig, had ducked under a rope. He was unhurt.',
    date: '2025-01-06',
    days: { 'December 28': '2024-12-28' },
  },
  {
    title: 'a January day read in December',
    text: 'The tribunal will hear its first witness on January 9, registrar Fatou Ceesay announced in Banjul. Twelve victims are to testify behind a screen. The hearings are expected to last until the summer.',
    date: '2023-12-19',
    days: { 'January 9': '2024-01-09' },
    says: { 'will hear its first witness': 'Fatou Ceesay' },
    roles: { 'Fatou Ceesay': ['registrar'] },
  },
  {
    title: 'last month and a year',
    text: 'The bridge, which was opened in 1987 and strengthened once, was closed last month after an inspector put his boot through the footway. Residents of the island now wait up to three hours for a ferry.',
    date: '2024-03-12',
    days: { 'last month': '2024-02', '1987': '1987' },
  },
  {
    title: 'a weekday that is the day of publication',
    text: 'Rail services between Pune and Mumbai were suspended on Tuesday after a landslide in the Western Ghats. “Boulders the size of autorickshaws are lying on the track,” said Sanjay Kulkarni, a spokesman for the railway.',
    date: '2024-07-23',
    days: { 'Tuesday': '2024-07-23' },
    says: { 'Boulders the size of autorickshaws': 'Sanjay Kulkarni' },
  },

  // 9. Roles and affiliations
  {
    title: 'a professor of something at somewhere',
    text: 'The referendum was never going to pass, said Ifeoma Aluko, professor of international relations at the University of Ibadan. Turnout in the north had been below 20 percent, and no party had campaigned there.',
    says: { 'was never going to pass': 'Ifeoma Aluko' },
    roles: { 'Ifeoma Aluko': ['professor of international relations at the University of Ibadan'] },
    affiliation: { 'Ifeoma Aluko': 'University of Ibadan' },
  },
  {
    title: 'a governor before the name, an institute after it',
    text: 'Bank of Zambia governor Chanda Mulenga left the main rate unchanged at a special meeting in Lusaka. The drought had “done the tightening for us,” Mulenga said. Jens Aagaard of the Danish Meteorological Institute expects no rain before November.',
    says: { 'done the tightening for us': 'Chanda Mulenga', 'no rain before November': 'Jens Aagaard' },
    roles: { 'Chanda Mulenga': ['governor'] },
    affiliation: { 'Chanda Mulenga': 'Bank of Zambia', 'Jens Aagaard': 'Danish Meteorological Institute' },
  },
  {
    title: 'founder and chief executive',
    text: 'Yara Khoury, founder and chief executive of Zaytoun Logistics, sleeps in the warehouse in Zahlé four nights a week. “The trucks know the way home better than I do,” she says.',
    says: { 'know the way home': 'Yara Khoury' },
    roles: { 'Yara Khoury': ['founder', 'chief executive'] },
    affiliation: { 'Yara Khoury': 'Zaytoun Logistics' },
  },
  {
    title: 'named as its chief financial officer',
    text: 'Orbis Rail on Monday named Stefan Kuhl as its chief financial officer. He succeeds Petra Hahn, who is retiring after 19 years. Kuhl said he had been “a train spotter long before a bookkeeper.”',
    says: { 'a train spotter': 'Stefan Kuhl' },
    roles: { 'Stefan Kuhl': ['chief financial officer'] },
    affiliation: { 'Stefan Kuhl': 'Orbis Rail' },
  },
  {
    title: 'a country’s minister and a firm’s analyst',
    text: 'Malawi’s health minister, Chikondi Phiri, said the vaccines would arrive by road. Cho Hye-jin, an analyst with Daeyang Securities, said the manufacturer had spare doses but almost no refrigerated trucks.',
    says: { 'would arrive by road': 'Chikondi Phiri', 'had spare doses': 'Cho Hye-jin' },
    roles: { 'Chikondi Phiri': ['health minister'], 'Cho Hye-jin': ['analyst with Daeyang Securities'] },
    affiliation: { 'Chikondi Phiri': 'Malawi', 'Cho Hye-jin': 'Daeyang Securities' },
  },
  {
    title: 'a head of unit and her deputy',
    text: 'Daniela Prusa, who heads the cybercrime unit at Europol, says the gang rented its servers by the hour. Her deputy, Olaf Brenne, joined the agency from a bank in Bergen that the same gang had robbed twice. “He is motivated,” Prusa says.',
    says: { 'rented its servers by the hour': 'Daniela Prusa', 'is motivated': 'Daniela Prusa' },
    means: { 'He': 'Olaf Brenne', 'the agency': 'Europol' },
    roles: { 'Olaf Brenne': ['deputy'] },
    affiliation: { 'Daniela Prusa': 'Europol' },
  },
  {
    title: 'two posts at one hospital',
    text: 'Ridge Hospital’s chief cardiologist, Kofi Antwi, and its head nurse, Leticia Boamah, resigned on the same morning. “I could not go on washing gloves,” Antwi told radio listeners in Accra. Boamah said she had not been paid since August.',
    says: { 'washing gloves': 'Kofi Antwi', 'had not been paid since August': 'Leticia Boamah' },
    roles: { 'Kofi Antwi': ['chief cardiologist'], 'Leticia Boamah': ['head nurse'] },
    affiliation: { 'Kofi Antwi': 'Ridge Hospital', 'Leticia Boamah': 'Ridge Hospital' },
  },
  {
    title: 'a commander of, and a woman who runs',
    text: 'The slick had reached the mangroves, said Rear Adm. Luis Prado, commander of the Second Naval Zone. Marisol Vega, who runs the Pacific Turtle Trust from a shed on the beach near Esmeraldas, said volunteers had been told to stay away.',
    says: { 'had reached the mangroves': 'Luis Prado', 'had been told to stay away': 'Marisol Vega' },
    roles: { 'Luis Prado': ['commander of the Second Naval Zone'] },
    affiliation: { 'Luis Prado': 'Second Naval Zone', 'Marisol Vega': 'Pacific Turtle Trust' },
  },

  // 10. Quotation marks that are no speech, headlines, interviews, transcripts
  {
    title: 'the title of a novel',
    text: '“The Salt Road,” the fourth novel by Nilufar Asad, took eleven years to write and was rejected by nine publishers. “I kept the letters,” Asad said at a reading in Edinburgh. “They were better written than my second chapter.”',
    silent: ['The Salt Road'],
    says: { 'I kept the letters': 'Nilufar Asad', 'better written than my second chapter': 'Nilufar Asad' },
  },
  {
    title: 'a nickname and scare quotes',
    text: 'Salvatore “the Florist” Rizzello ran his business from a “clinic” that turned out to be a garage with a dentist’s chair in it. The prosecutor, Lucia Ferrante, told the court in Bari that no patient had ever been seen to enter.',
    silent: ['the Florist', 'clinic'],
    says: { 'no patient had ever been seen': 'Lucia Ferrante' },
    roles: { 'Lucia Ferrante': ['prosecutor'] },
  },
  {
    title: 'an interview with questions and answers',
    text: 'Lina Sørbø left parliament in Oslo after a single term. We met her in a bakery.\n\nQ: Did anyone try to stop you?\n\nA: My dentist. He said I would grind my teeth at home instead.',
    says: { 'My dentist': 'Lina Sørbø' },
    means: { 'her': 'Lina Sørbø', 'you': 'Lina Sørbø' },
  },
  {
    title: 'a court transcript with labels',
    text: 'From the transcript of the hearing before Judge Thomas Harlan, at which Rosa Perez appeared for the tenants:\n\nJUDGE HARLAN: How many units had no heat in January?\n\nMS. PEREZ: All of them, Your Honor.\n\nJUDGE HARLAN: And the landlord lives where?\n\nMS. PEREZ: In Boca Raton.',
    says: { 'How many units had no heat': 'Thomas Harlan', 'All of them': 'Rosa Perez', 'In Boca Raton': 'Rosa Perez' },
  },
  {
    title: 'a headline with a colon and single quotation marks',
    text: 'Minister: ‘I did not sleep for a week’\n\nMozambique’s justice minister, Paulo Tembe, has spoken for the first time about the night 60 prisoners walked out of the jail at Nampula. He had offered to resign twice, Tembe told a radio station.',
    says: { 'did not sleep for a week': 'Paulo Tembe', 'had offered to resign twice': 'Paulo Tembe' },
    means: { 'Minister': 'Paulo Tembe' },
    affiliation: { 'Paulo Tembe': 'Mozambique' },
  },
  {
    title: 'the name of an operation',
    text: 'Police arrested 46 people in a raid code-named “Quiet Harvest” on cannabis farms in abandoned cinemas around Wrocław. “The popcorn machines still worked,” said Inspector Jacek Dudek, who led the search of the Odeon.',
    silent: ['Quiet Harvest'],
    says: { 'The popcorn machines still worked': 'Jacek Dudek' },
  },
  {
    title: 'a word as a word',
    text: 'The word “overtourism” was added to the dictionary of the Ljubljana Language Institute on Thursday, along with 212 others. Neža Kos, its chief editor, said the entry had been “in the drawer” since 2017 for want of a good example.',
    silent: ['overtourism'],
    says: { 'in the drawer': 'Neža Kos' },
    roles: { 'Neža Kos': ['chief editor'] },
  },
  {
    title: 'a radio transcript with surnames for labels',
    text: 'Presenter Sipho Ndlovu spoke on Radio Karoo on Monday to Elna Vosloo, who farms below the mine.\n\nNDLOVU: You have seen the laboratory report. Would you drink from that tap?\n\nVOSLOO: I am waiting for a director to come out here and take the first glass.',
    says: { 'from that tap': 'Sipho Ndlovu', 'take the first glass': 'Elna Vosloo' },
    means: { 'you': 'Elna Vosloo', 'I': 'Elna Vosloo' },
  },
];
