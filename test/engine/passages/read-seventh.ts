/** A blind set, written without sight of the engine: eighty passages, eight for each of ten difficulties. */
import type { ReadPassage } from './read-passages';

export const readSeventh: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'Surname-first name taken up by its surname and by its given name',
    text: `Nguyen Thi Hoa, who sells noodles beside the ferry pier in Can Tho, said the new tolls had halved her trade. “Nobody stops for breakfast any more,” Ms Hoa said. Her neighbour Tran Van Duc said he would close his stall in June.`,
    says: { 'had halved her trade': 'Nguyen Thi Hoa', 'stops for breakfast': 'Nguyen Thi Hoa', 'would close his stall': 'Tran Van Duc' },
    means: { 'Hoa#2': 'Nguyen Thi Hoa' },
  },
  {
    title: 'Brother and sister with one surname',
    text: `Tobias Okello built the workshop in Gulu; Miriam Okello, his sister, keeps the accounts. “We lost money for six years,” Miriam said. Tobias Okello said the bank had refused a second loan.`,
    says: { 'lost money for six years': 'Miriam Okello', 'had refused a second loan': 'Tobias Okello' },
    means: { 'Miriam#2': 'Miriam Okello' },
  },
  {
    title: 'Name with and without its accents',
    text: `ROSARIO, Argentina - Zoë Martínez rode the last forty kilometres alone to win the women's race. "I stopped looking back at the river," Martinez said at the finish. The race director, Pablo Quiroga, said that the heat had been extreme.`,
    says: { 'stopped looking back': 'Zoë Martínez', 'the heat had been extreme': 'Pablo Quiroga' },
    means: { Martinez: 'Zoë Martínez', I: 'Zoë Martínez' },
    roles: { 'Pablo Quiroga': ['race director'] },
  },
  {
    title: 'Union with its acronym in brackets',
    text: `The Pacific Tuna Observers Union (PTOU) said three of its members had been threatened at sea this year. In a letter to ship owners, the PTOU said it would withdraw observers from unsafe vessels.`,
    says: { 'had been threatened at sea': 'Pacific Tuna Observers Union', 'would withdraw observers': 'Pacific Tuna Observers Union' },
    means: { 'PTOU#2': 'Pacific Tuna Observers Union', it: 'Pacific Tuna Observers Union' },
  },
  {
    title: 'Acronym not introduced, in front of a member’s name',
    text: `The Lake Basin Farmers Association has 9,000 members around Kisumu. Most of them are waiting for seed, LBFA secretary Grace Wanjala said. “The rain will not wait,” she said.`,
    says: { 'are waiting for seed': 'Grace Wanjala', 'will not wait': 'Grace Wanjala' },
    means: { LBFA: 'Lake Basin Farmers Association', she: 'Grace Wanjala' },
    affiliation: { 'Grace Wanjala': 'Lake Basin Farmers Association' },
  },
  {
    title: 'Person’s name inside an institute’s name',
    text: `The Hanna Brandt Institute said on its website that the letters were genuine. Lena Brandt, a granddaughter of the novelist, disagreed. “The handwriting is not hers,” Brandt said.`,
    says: { 'the letters were genuine': 'Hanna Brandt Institute', 'handwriting is not hers': 'Lena Brandt' },
    means: { 'Brandt#3': 'Lena Brandt' },
  },
  {
    title: 'Military title and a judge’s title',
    text: `Lt. Col. Ibrahim Sesay told the inquiry in Freetown that no order to fire was given. Justice Amara Nwosu asked who had written the log. “I wrote it myself, from memory,” Sesay answered.`,
    says: { 'no order to fire': 'Ibrahim Sesay', 'who had written the log': 'Amara Nwosu', 'wrote it myself': 'Ibrahim Sesay' },
    means: { I: 'Ibrahim Sesay' },
  },
  {
    title: 'Possessive of a client in front of the lawyer’s name',
    text: `Rasmus Holm's lawyer, Pia Lund, said her client had never owned the boat. Holm, who was not in court in Aarhus, denies smuggling. Lund said she would call two witnesses.`,
    says: { 'had never owned the boat': 'Pia Lund', 'would call two witnesses': 'Pia Lund' },
    means: { her: 'Pia Lund', 'Holm#2': 'Rasmus Holm' },
  },

  // 2. Descriptions and roles taken up later
  {
    title: 'Taken up by age',
    text: `Ewan Carrick crossed the line in Dunedin with one shoe missing. “It came off in the mud and I just kept going,” the 43-year-old said. His wife, Moana Carrick, said she had feared for his ankle.`,
    says: { 'came off in the mud': 'Ewan Carrick', 'had feared for his ankle': 'Moana Carrick' },
    means: { '43-year-old': 'Ewan Carrick', His: 'Ewan Carrick' },
  },
  {
    title: 'Company taken up beside its chief executive',
    text: `Voltara Cement will shut its oldest kiln at Tema, chief executive Kofi Asante said. The company said it would move 120 workers to other sites.`,
    says: { 'will shut its oldest kiln': 'Kofi Asante', 'would move 120 workers': 'Voltara Cement' },
    means: { company: 'Voltara Cement', it: 'Voltara Cement' },
    affiliation: { 'Kofi Asante': 'Voltara Cement' },
  },
  {
    title: 'Spokesperson taken up after another speaker',
    text: `Ingrid Solheim, spokesperson for the Norwegian Coastal Rescue League, said the trawler had sent no distress call. Fisherman Odd Vik said he saw a flare at midnight. “We are looking into that,” the spokesperson said.`,
    says: { 'had sent no distress call': 'Ingrid Solheim', 'saw a flare': 'Odd Vik', 'looking into that': 'Ingrid Solheim' },
    roles: { 'Ingrid Solheim': ['spokesperson for the Norwegian Coastal Rescue League'] },
    affiliation: { 'Ingrid Solheim': 'Norwegian Coastal Rescue League' },
  },
  {
    title: 'Newcomer and veteran',
    text: `Veteran senator Luis Arrieta lost his seat to Camila Prado, a first-time candidate, in the vote in Montevideo. “I did not expect it so soon,” the newcomer said. The defeated senator said only that he was tired.`,
    says: { 'did not expect it': 'Camila Prado', 'he was tired': 'Luis Arrieta' },
    means: { newcomer: 'Camila Prado', he: 'Luis Arrieta' },
  },
  {
    title: 'Goalkeeper and coach by their roles',
    text: `Goalkeeper Siphiwe Dube saved two penalties before coach Henrik Maas took her off with a knee injury. “My leg was shaking,” the goalkeeper said. The coach said the scan would show nothing serious.`,
    says: { 'leg was shaking': 'Siphiwe Dube', 'the scan would show': 'Henrik Maas' },
    means: { My: 'Siphiwe Dube', 'coach#2': 'Henrik Maas' },
  },
  {
    title: 'The latter',
    text: `The council’s finance committee heard from Derek Yardley and Sunita Rao. The former asked for a freeze on rates; the latter said a freeze would close two libraries. “You can’t have both,” Rao said.`,
    says: { 'would close two libraries': 'Sunita Rao', 'have both': 'Sunita Rao' },
    means: { latter: 'Sunita Rao', former: 'Derek Yardley' },
  },
  {
    title: 'Agency taken up by its kind of body',
    text: `The European Space Agency said its probe had woken up on schedule. The agency said it would switch on the camera within days. Astronomer Chiara Donati, who built the camera, said she had hardly slept.`,
    says: { 'had woken up on schedule': 'European Space Agency', 'would switch on the camera': 'European Space Agency', 'had hardly slept': 'Chiara Donati' },
    means: { agency: 'European Space Agency', she: 'Chiara Donati' },
  },
  {
    title: 'The pensioner in a court report',
    text: `Harold Pym, 81, told Truro magistrates that he mistook the accelerator for the brake. Prosecutor Leila Shah said two shop windows had been broken. “I have sold the car,” the pensioner told the bench.`,
    says: { 'mistook the accelerator': 'Harold Pym', 'shop windows had been broken': 'Leila Shah', 'have sold the car': 'Harold Pym' },
    means: { pensioner: 'Harold Pym', I: 'Harold Pym' },
  },

  // 3. Pronouns
  {
    title: 'She and he decided by gender',
    text: `Agnes Kelly met her brother Declan Byrne outside the bank in Galway. She said the account had been frozen. He said there must be a mistake.`,
    says: { 'account had been frozen': 'Agnes Kelly', 'must be a mistake': 'Declan Byrne' },
    means: { She: 'Agnes Kelly', He: 'Declan Byrne' },
  },
  {
    title: 'Singular they',
    text: `Robin Ashdown, a non-binary poet from Hobart who uses they and them, won the prize for a book about tides. They said the judges had phoned at dawn. “I thought it was my landlord,” Ashdown said.`,
    says: { 'had phoned at dawn': 'Robin Ashdown', 'thought it was my landlord': 'Robin Ashdown' },
    means: { They: 'Robin Ashdown', my: 'Robin Ashdown' },
  },
  {
    title: 'It for a body, she for its head',
    text: `Harju Bank raised its forecast for the third time. It said exports were stronger than expected. Chief economist Maarja Tamm was more careful; she said one good quarter proved little.`,
    says: { 'exports were stronger': 'Harju Bank', 'one good quarter proved little': 'Maarja Tamm' },
    means: { its: 'Harju Bank', It: 'Harju Bank' },
  },
  {
    title: 'His and her about one another',
    text: `Joana Pires accused Rui Falcão of copying her thesis. He told the university in Coimbra that he had never read it. She said his footnotes repeated her typing errors.`,
    says: { 'had never read it': 'Rui Falcão', 'footnotes repeated': 'Joana Pires' },
    means: { He: 'Rui Falcão', his: 'Rui Falcão', 'her#2': 'Joana Pires' },
  },
  {
    title: 'Pronoun before the name',
    text: `When she opened the letter, Fatoumata Diallo thought it was a bill. “Then I saw the word visa and sat down,” she said from her flat in Conakry.`,
    says: { 'saw the word visa': 'Fatoumata Diallo' },
    means: { she: 'Fatoumata Diallo', I: 'Fatoumata Diallo' },
  },
  {
    title: 'Reported pronoun of another than the speaker',
    text: `Police Sergeant Anita Joshi said the boy’s uncle, Mohan Thapa, had driven off before she reached the house in Pokhara. He was stopped an hour later, she said. Joshi said he had offered no resistance.`,
    says: { 'stopped an hour later': 'Anita Joshi', 'offered no resistance': 'Anita Joshi' },
    means: { she: 'Anita Joshi', He: 'Mohan Thapa', 'she#2': 'Anita Joshi', he: 'Mohan Thapa' },
  },
  {
    title: 'Plural they for two scientists',
    text: `Yuki Hamada and Peter Grunwald spent four winters on the glacier. They said the ice was thinning twice as fast as models had shown. Hamada said she would return in spring.`,
    says: { 'ice was thinning twice': ['Yuki Hamada', 'Peter Grunwald'], 'would return in spring': 'Yuki Hamada' },
    means: { she: 'Yuki Hamada' },
  },
  {
    title: 'He across a sentence about a woman',
    text: `Midfielder Chidi Eze signed a new contract in Lagos on the advice of his mother, Ngozi Eze. A teacher for thirty years, she insisted on a clause about studies. He laughed about it afterwards. “She negotiates harder than my agent,” he said.`,
    says: { 'negotiates harder': 'Chidi Eze' },
    means: { she: 'Ngozi Eze', He: 'Chidi Eze', She: 'Ngozi Eze', he: 'Chidi Eze' },
  },

  // 4. Groups
  {
    title: 'Two leaders',
    text: `President Josefa Almonte received Prime Minister Niko Varela for an hour on Sunday. The two leaders said they would reopen the border bridge by Easter. Varela said trucks would go first.`,
    says: { 'would reopen the border bridge': ['Josefa Almonte', 'Niko Varela'], 'trucks would go first': 'Niko Varela' },
  },
  {
    title: 'Couple',
    text: `Gareth Pugh and Elin Pugh bought the lighthouse unseen. “We fell in love with a photograph,” the couple told the Cambrian Echo. Elin said the stairs were worse than the wind.`,
    says: { 'fell in love with a photograph': ['Gareth Pugh', 'Elin Pugh'], 'stairs were worse': 'Elin Pugh' },
    means: { 'Elin#2': 'Elin Pugh' },
  },
  {
    title: 'Joint statement of two charities',
    text: `Water Now and the Sahel Health Network have stopped their work in the camp. In a joint statement, the two charities said that armed men had entered the clinic. Water Now said separately that its staff were safe.`,
    says: { 'armed men had entered': ['Water Now', 'Sahel Health Network'], 'its staff were safe': 'Water Now' },
    means: { its: 'Water Now' },
  },
  {
    title: 'Both of two players',
    text: `Anika Sørensen beat Lucia Ferro in three sets in Melbourne. Both said the roof should have been closed. “I could not see the ball,” Ferro said.`,
    says: { 'roof should have been closed': ['Anika Sørensen', 'Lucia Ferro'], 'could not see the ball': 'Lucia Ferro' },
    means: { I: 'Lucia Ferro' },
  },
  {
    title: 'Three authors',
    text: `Malik Rehman, Sofia Lind and Tom Adeyemi re-ran the trial with 4,000 patients. The three authors write that the drug made no difference. Lind said the first study had been too small.`,
    says: { 'the drug made no difference': ['Malik Rehman', 'Sofia Lind', 'Tom Adeyemi'], 'had been too small': 'Sofia Lind' },
  },
  {
    title: 'Two states in a joint communique',
    text: `Peru and Chile said in a joint communique that they would share satellite images of illegal fishing. Chile added that patrols would begin in the south.`,
    says: { 'would share satellite images': ['Peru', 'Chile'], 'patrols would begin': 'Chile' },
    standing: { Peru: true, Chile: true },
  },
  {
    title: 'Speakers joined by and behind the quotation',
    text: `“No child should learn in a tent,” said Hiba Mansour and Karl Weiss, the heads of the two schools. Weiss said the roof had leaked for years. Mansour said she had written eleven letters.`,
    says: { 'should learn in a tent': ['Hiba Mansour', 'Karl Weiss'], 'roof had leaked': 'Karl Weiss', 'eleven letters': 'Hiba Mansour' },
    means: { she: 'Hiba Mansour' },
  },
  {
    title: 'Sisters, then one of them',
    text: `Priya Menon and Divya Menon run the bakery that their father opened in Kochi. The sisters said they would not raise the price of bread. “He would haunt us,” Divya said.`,
    says: { 'would not raise the price': ['Priya Menon', 'Divya Menon'], 'would haunt us': 'Divya Menon' },
    means: { 'Divya#2': 'Divya Menon' },
  },

  // 5. I, we, you; bracketed insertions
  {
    title: 'I inside a quotation of another',
    text: `“Coach Okoro told me, ‘I will start you on Sunday,’ and I could not eat,” Jamal Adams said after his debut. He played for an hour.`,
    says: { 'could not eat': 'Jamal Adams', 'will start you': 'Okoro' },
    means: { me: 'Jamal Adams', I: 'Okoro', you: 'Jamal Adams', 'I#2': 'Jamal Adams' },
  },
  {
    title: 'Bracketed name in a quotation',
    text: `Teacher Isabel Roca remembers the future minister, Andrés Vidal, as a quiet pupil. “[Vidal] sat by the window and drew horses,” she said. “I never saw him angry.”`,
    says: { 'sat by the window': 'Isabel Roca', 'never saw him angry': 'Isabel Roca' },
    means: { 'Vidal#2': 'Andrés Vidal', him: 'Andrés Vidal', I: 'Isabel Roca' },
  },
  {
    title: 'You in an interview with questions and answers',
    text: `The Harare Review spoke to the sculptor Tendai Moyo.\n\nHarare Review: You work at night. Why?\n\nTendai Moyo: I hate the telephone. Stone needs silence.`,
    says: { 'work at night': 'Harare Review', 'hate the telephone': 'Tendai Moyo', 'needs silence': 'Tendai Moyo' },
    means: { You: 'Tendai Moyo', I: 'Tendai Moyo' },
  },
  {
    title: 'My and me after a split quotation',
    text: `“My mother hid the radio in the flour,” said Branka Jurić, now 77, “and she told me never to speak of it.” The museum in Zagreb has since restored the radio.`,
    says: { 'hid the radio': 'Branka Jurić', 'never to speak of it': 'Branka Jurić' },
    means: { My: 'Branka Jurić', me: 'Branka Jurić' },
    silent: ['The museum in Zagreb has since restored the radio'],
  },
  {
    title: 'I of a letter writer',
    text: `Sir, I have taken the 14 bus for thirty years and never seen an inspector. Your report on fare dodging surprised me.\n\nWinifred Tate, Leeds`,
    says: { 'never seen an inspector': 'Winifred Tate', 'fare dodging surprised me': 'Winifred Tate' },
    means: { I: 'Winifred Tate', me: 'Winifred Tate' },
  },
  {
    title: 'Bracketed pronoun and ellipsis',
    text: `Asked about his deputy, Carmen Ibarra, Governor Raúl Peña was brief. “[She] has my trust … and she knows it,” Peña told reporters in La Paz.`,
    says: { 'has my trust': 'Raúl Peña', 'she knows it': 'Raúl Peña' },
    means: { his: 'Raúl Peña', She: 'Carmen Ibarra', my: 'Raúl Peña', she: 'Carmen Ibarra' },
  },
  {
    title: 'Two speakers who each say I',
    text: `“I signed first,” said Olga Petrenko, the winger. “I signed because Olga did,” said defender Marta Nowak.`,
    says: { 'signed first': 'Olga Petrenko', 'signed because Olga did': 'Marta Nowak' },
    means: { I: 'Olga Petrenko', 'I#2': 'Marta Nowak', 'Olga#2': 'Olga Petrenko' },
  },
  {
    title: 'Broadcast transcript with host and guest',
    text: `This is Morning Line. Linda Frost spoke to Senator Paul Delgado.\n\nFROST: Senator, you voted against this bill in March.\n\nDELGADO: I did, and I would do it again.\n\nFROST: Even now?`,
    says: { 'voted against this bill': 'Linda Frost', 'would do it again': 'Paul Delgado', 'Even now': 'Linda Frost' },
    means: { you: 'Paul Delgado', I: 'Paul Delgado' },
  },

  // 6. Layout of speakers
  {
    title: 'Quotation that goes on without a cue',
    text: `“The well went dry in August,” said Aminata Traoré, who farms outside Ségou. “We carried water for nine weeks. My sons missed school.”\n\n“Now they have a pump, and they complain about the noise.”`,
    says: { 'went dry in August': 'Aminata Traoré', 'carried water for nine weeks': 'Aminata Traoré', 'complain about the noise': 'Aminata Traoré' },
  },
  {
    title: 'Attribution in the line above',
    text: `Hotel owner Stavros Lekkas on the cancelled ferries:\n\n“Forty rooms, three guests. I have started to paint the doors.”\n\nThe ferries are to run again at Whitsun.`,
    says: { 'Forty rooms, three guests': 'Stavros Lekkas', 'started to paint the doors': 'Stavros Lekkas' },
    silent: ['The ferries are to run again at Whitsun'],
  },
  {
    title: 'Attribution after a dash',
    text: `Quotes of the week\n\n“A budget is a poem with numbers.” — Margarethe Olsen, Danish finance minister\n\n“I would rather read the poem.” — Bent Krog, opposition leader`,
    says: { 'poem with numbers': 'Margarethe Olsen', 'would rather read the poem': 'Bent Krog' },
    roles: { 'Margarethe Olsen': ['Danish finance minister'], 'Bent Krog': ['opposition leader'] },
  },
  {
    title: 'Long clause between name and cue',
    text: `Wendell Grey, who took over the mine from Paula Stokes after a boardroom row that lasted most of a year, said the pumps would be replaced. Stokes did not answer a request for comment.`,
    says: { 'pumps would be replaced': 'Wendell Grey' },
    means: { 'Stokes#2': 'Paula Stokes' },
  },
  {
    title: 'Interrupted quotation within a sentence',
    text: `“If the ice breaks,” said pilot Aputi Lynge, tapping the map, “we lose the only runway for two hundred miles.” Engineer Sara Holm disagreed: “The new gravel will hold.”`,
    says: { 'the ice breaks': 'Aputi Lynge', 'lose the only runway': 'Aputi Lynge', 'gravel will hold': 'Sara Holm' },
  },
  {
    title: 'Paragraph left open and taken up',
    text: `Archbishop Emeka Udeh spoke without notes in Abuja.\n\n“I was asked to bless this bridge. I would rather bless the men who built it.\n\n“Two of them are not here today. Remember their names.”`,
    says: { 'asked to bless this bridge': 'Emeka Udeh', 'Two of them are not here': 'Emeka Udeh', 'Remember their names': 'Emeka Udeh' },
    means: { I: 'Emeka Udeh' },
  },
  {
    title: 'Cue before the quotation in the paragraph before',
    text: `Nurse Bettina Krause remembers the first night of the flood in detail. She put it this way:\n\n“You could hear the cars bumping against each other like boats.”\n\nHer colleague Jonas Abel was less poetic: “It stank.”`,
    says: { 'cars bumping against': 'Bettina Krause', 'It stank': 'Jonas Abel' },
    means: { She: 'Bettina Krause', Her: 'Bettina Krause' },
  },
  {
    title: 'Two quotations with a change of speaker',
    text: `“The tower leans two degrees,” said surveyor Ilaria Conti.\n\n“Nonsense,” replied the parish priest, Dario Melis. “It has leaned since my grandfather’s day.”\n\nConti said she had measured it twice.`,
    says: { 'leans two degrees': 'Ilaria Conti', Nonsense: 'Dario Melis', 'has leaned since': 'Dario Melis', 'had measured it twice': 'Ilaria Conti' },
    means: { she: 'Ilaria Conti' },
  },

  // 7. Nested attribution, hearsay, documents, agencies, captions
  {
    title: 'What a colleague told the witness',
    text: `Daniel Meyer testified that his colleague Ruth Abrams had told him the cable was already frayed. Abrams, who retired last year, will testify next.`,
    says: { 'had told him': 'Daniel Meyer', 'cable was already frayed': 'Ruth Abrams' },
    means: { him: 'Daniel Meyer', his: 'Daniel Meyer' },
  },
  {
    title: 'Unnamed official on condition of anonymity',
    text: `A senior official, who asked not to be named because the talks are secret, said a draft would be ready by the weekend. Trade Minister Hassan Barre said he knew of no draft.`,
    says: { 'a draft would be ready': 'A senior official', 'knew of no draft': 'Hassan Barre' },
    means: { he: 'Hassan Barre' },
    roles: { 'Hassan Barre': ['Trade Minister'] },
  },
  {
    title: 'Told Reuters',
    text: `The smelter will restart on half power, plant manager Viktor Sabo told Reuters. Reuters reported last week that two buyers had looked at the plant.`,
    says: { 'will restart on half power': 'Viktor Sabo', 'two buyers had looked': 'Reuters' },
    roles: { 'Viktor Sabo': ['plant manager'] },
  },
  {
    title: 'Internal memo as a source',
    text: `An internal memo says the lift had failed four inspections. Building manager Colette Ruiz said she had not seen the memo. “Nobody sent it to me,” she said.`,
    says: { 'had failed four inspections': 'An internal memo', 'had not seen the memo': 'Colette Ruiz', 'sent it to me': 'Colette Ruiz' },
    means: { me: 'Colette Ruiz' },
  },
  {
    title: 'Caption with a credit',
    text: `Women carry seaweed ashore at Paje, Zanzibar. (Photo: Idris Mwinyi/AFP)\n\nThe harvest has fallen by a third, the growers’ leader, Zuhura Ali, said. “The water is too warm,” she said.`,
    says: { 'harvest has fallen by a third': 'Zuhura Ali', 'water is too warm': 'Zuhura Ali' },
    silent: ['Women carry seaweed ashore at Paje, Zanzibar'],
    means: { she: 'Zuhura Ali' },
  },
  {
    title: 'According to two bankers behind the clause',
    text: `Norcliffe Foods is in talks to sell its frozen pizza arm, according to two bankers. Norcliffe declined to comment. Analyst Bruno Keller of Westmark said a sale would make sense.`,
    says: { 'in talks to sell': 'two bankers', 'a sale would make sense': 'Bruno Keller' },
    means: { its: 'Norcliffe Foods', 'Norcliffe#2': 'Norcliffe Foods' },
    affiliation: { 'Bruno Keller': 'Westmark' },
  },
  {
    title: 'Speaker quoted by a newspaper',
    text: `“The vaccine arrived warm,” the Gulf Courier quoted pharmacist Nadia Saleh as saying. The Courier said it had seen photographs of the boxes.`,
    says: { 'vaccine arrived warm': 'Nadia Saleh', 'had seen photographs': 'Gulf Courier' },
    means: { 'Courier#2': 'Gulf Courier', it: 'Gulf Courier' },
  },
  {
    title: 'Denial of what another claims',
    text: `Developer Craig Munro claims that the council promised him the land. Councillor Bea Whitlock denied that any promise was made. “He heard what he wanted to hear,” Whitlock said.`,
    says: { 'the council promised him': 'Craig Munro', 'heard what he wanted': 'Bea Whitlock' },
    means: { him: 'Craig Munro', He: 'Craig Munro' },
  },

  // 8. Capitals, buildings, demonyms
  {
    title: 'Jakarta as government and as a city',
    text: `Jakarta said it would not sign the fisheries pact. The pact was to be signed in Jakarta next week, and hotels in the city had already been booked.`,
    says: { 'would not sign the fisheries pact': 'Jakarta' },
    standing: { Jakarta: true, 'Jakarta#2': false },
  },
  {
    title: 'White House that speaks and that is painted',
    text: `The White House said the tariff would be reviewed in the autumn. Painters were at work on the north side of the White House, and their ladders could be seen from the street.`,
    says: { 'tariff would be reviewed': 'White House' },
    standing: { 'White House': true, 'White House#2': false },
  },
  {
    title: 'Capitals at odds',
    text: `Ottawa accused Copenhagen of delay over the island survey. Flights between Ottawa and Copenhagen were full of civil servants.`,
    standing: { Ottawa: true, Copenhagen: true, 'Ottawa#2': false, 'Copenhagen#2': false },
  },
  {
    title: 'Kremlin as source and as a place',
    text: `The Kremlin denied that any call had taken place. Tourists queued outside the Kremlin in light snow.`,
    standing: { Kremlin: true, 'Kremlin#2': false },
  },
  {
    title: 'Beijing wants, Beijing marathon',
    text: `Beijing wants the duty lifted before talks start, Nordic diplomats say. Runners from forty countries arrived in Beijing for the marathon.`,
    says: { 'wants the duty lifted': 'Nordic diplomats' },
    standing: { Beijing: true, 'Beijing#2': false },
  },
  {
    title: 'Downing Street answers',
    text: `Downing Street said the prime minister had not known of the gift. A man who had glued himself to a gate in Downing Street was led away by police.`,
    says: { 'had not known of the gift': 'Downing Street' },
    standing: { 'Downing Street': true, 'Downing Street#2': false },
  },
  {
    title: 'Country that signs and country with weather',
    text: `Kenya rejected the ruling and recalled its ambassador. Heavy rain fell across Kenya over the weekend, the weather service said.`,
    standing: { Kenya: true, 'Kenya#2': false },
    means: { its: 'Kenya' },
  },
  {
    title: 'Speaker from a city that is only a place',
    text: `Pottery is still cheap in Tokyo, says dealer Emi Kondo, who was born in Seoul. Seoul has protested against the new export rules, which Tokyo defends.`,
    says: { 'is still cheap': 'Emi Kondo' },
    standing: { Tokyo: false, Seoul: false, 'Seoul#2': true, 'Tokyo#2': true },
  },

  // 9. Dates
  {
    title: 'Weekdays on both sides of the document’s day',
    date: '2025-03-12',
    text: `The strike began on Monday, port director Elsa Brink said. Talks will resume on Friday. Last month the port of Durban handled a record number of cars.`,
    says: { 'strike began': 'Elsa Brink' },
    days: { Monday: '2025-03-10', Friday: '2025-03-14', 'Last month': '2025-02' },
  },
  {
    title: 'Dateline with a day',
    date: '2025-03-04',
    text: `NAIROBI, March 4 - Tea prices fell at auction on Tuesday, broker Samuel Kibet said. A day earlier they had reached a five-year high.`,
    says: { 'Tea prices fell': 'Samuel Kibet' },
    days: { 'March 4': '2025-03-04', Tuesday: '2025-03-04', 'A day earlier': '2025-03-03' },
  },
  {
    title: 'Range of days in a press release',
    date: '2025-06-02',
    text: `The Ljubljana Puppet Festival will be held from June 9 to 13. Tickets go on sale tomorrow, director Maja Zupan said. Schools can book until 6 June.`,
    says: { 'go on sale': 'Maja Zupan' },
    days: { 'June 9 to 13': '2025-06-09/2025-06-13', tomorrow: '2025-06-03', '6 June': '2025-06-06' },
  },
  {
    title: 'The day before and the next day',
    date: '2025-08-20',
    text: `The dam gave way on 12 August. The day before, engineer Li Qiang had warned that water was seeping through the wall. The next day the army arrived.`,
    says: { 'water was seeping': 'Li Qiang' },
    days: { '12 August': '2025-08-12', 'The day before': '2025-08-11', 'The next day': '2025-08-13' },
  },
  {
    title: 'A woman named June, and a day nobody knows',
    date: '2025-08-20',
    text: `June Abbott told the hearing in June that she had posted the key. She did so one Thursday during her marriage, she said, and forgot which.`,
    says: { 'had posted the key': 'June Abbott' },
    days: { June: 'no date', 'June#2': '2025-06', Thursday: null },
  },
  {
    title: 'Tomorrow inside an earlier quotation',
    date: '2025-10-10',
    text: `On Monday the speaker, Alofa Tui, told members in Apia: “We vote tomorrow, whatever the weather.” The vote was put off until today.`,
    says: { 'vote tomorrow': 'Alofa Tui' },
    days: { Monday: '2025-10-06', tomorrow: '2025-10-07', today: '2025-10-10' },
  },
  {
    title: 'Across the turn of the year',
    date: '2026-01-15',
    text: `The ship was last heard from on 30 December, the owner, Petra Vos, said. Searches in December found only a raft. A hearing opens next month.`,
    says: { 'ship was last heard from': 'Petra Vos' },
    days: { '30 December': '2025-12-30', 'December#2': '2025-12', 'next month': '2026-02' },
  },
  {
    title: 'Days counted from a day of the past',
    date: '2025-04-22',
    text: `The court heard that Oskar Lindh left Malmö on 3 May 2019. Two days later his car was found in a quarry. His trial opened yesterday.`,
    days: { '3 May 2019': '2019-05-03', 'Two days later': '2019-05-05', yesterday: '2025-04-21' },
  },

  // 10. Nobody, silence, affiliations and roles
  {
    title: 'Told by nobody in particular',
    text: `Leonie Baptiste was told that her file had been lost. “I had sent it three times,” Baptiste said. The office in Port Louis gave no explanation.`,
    says: { 'her file had been lost': null, 'had sent it three times': 'Leonie Baptiste' },
    means: { her: 'Leonie Baptiste', I: 'Leonie Baptiste' },
  },
  {
    title: 'Titles of works in quotation marks',
    text: `Her second novel, “The Salt Ledger”, sold badly; her third, “Nine Doors”, won the prize in Dublin. “I wrote both in the same kitchen,” Orla Quinn said.`,
    says: { 'wrote both in the same kitchen': 'Orla Quinn' },
    silent: ['The Salt Ledger', 'Nine Doors'],
    means: { I: 'Orla Quinn' },
  },
  {
    title: 'Words held at arm’s length',
    text: `The firm sells "miracle" mattresses to people who cannot sleep. Consumer lawyer Jakob Stern said the label was misleading. The mattresses are filled with "cloud foam", which is ordinary polyester.`,
    says: { 'the label was misleading': 'Jakob Stern' },
    silent: ['miracle', 'cloud foam'],
  },
  {
    title: 'Graffiti without an author',
    text: `“Trains are for everyone” had been sprayed on the wall overnight. Station manager Hugo Brandão said cleaners would remove it. “It isn’t even well drawn,” he said.`,
    says: { 'Trains are for everyone': null, 'cleaners would remove it': 'Hugo Brandão', 'even well drawn': 'Hugo Brandão' },
    means: { he: 'Hugo Brandão' },
  },
  {
    title: 'Long role with its body',
    text: `Ana Duarte, head of research at the Lisbon Water Institute, said the river was cleaner than in 1990. Tiago Reis, a biologist at the University of Porto, said eels had returned.`,
    says: { 'river was cleaner': 'Ana Duarte', 'eels had returned': 'Tiago Reis' },
    roles: { 'Ana Duarte': ['head of research at the Lisbon Water Institute'], 'Tiago Reis': ['biologist at the University of Porto'] },
    affiliation: { 'Ana Duarte': 'Lisbon Water Institute', 'Tiago Reis': 'University of Porto' },
  },
  {
    title: 'Anonymous call in a court report',
    text: `A call came at 2am. “Leave the town or we burn the shop,” a caller said. Shopkeeper Yusuf Demir told the court in Graz that he still did not know who had rung.`,
    says: { 'burn the shop': 'a caller', 'did not know who had rung': 'Yusuf Demir' },
    means: { he: 'Yusuf Demir' },
  },
  {
    title: 'Role in front of the name and role behind it',
    text: `Interior Ministry spokesman Arman Sadykov said four people were detained in Astana. Dina Omarova, director of the Steppe Rights Centre, said the number was higher.`,
    says: { 'four people were detained': 'Arman Sadykov', 'number was higher': 'Dina Omarova' },
    roles: { 'Arman Sadykov': ['Interior Ministry spokesman'], 'Dina Omarova': ['director of the Steppe Rights Centre'] },
    affiliation: { 'Arman Sadykov': 'Interior Ministry', 'Dina Omarova': 'Steppe Rights Centre' },
  },
  {
    title: 'Nickname, slogan and a saying',
    text: `The old tram, known as “the Beetle”, made its last trip through Bratislava. It is said that the driver wept. The transit chief, Milan Hric, said a bus would take over.`,
    says: { 'the driver wept': null, 'a bus would take over': 'Milan Hric' },
    silent: ['the Beetle'],
    without: ['Beetle'],
    roles: { 'Milan Hric': ['transit chief'] },
  },
];
