import type { ReadPassage } from './read-passages';

/** A blind set: ten passages for each of ten kinds of difficulty, written without sight of the engine. */
export const readTenth: readonly ReadPassage[] = [
  // 1. Names
  {
    title: 'Hungarian surname first, another given name first',
    text: `BUDAPEST — Kerekes Zsuzsanna, who runs the dairy cooperative at Hajdúszoboszló, said the price freeze had cost her members a third of their income. “We are selling milk below the cost of the feed,” Kerekes said. Her deputy, Pál Bodnár, said talks with the supermarkets would resume next week.`,
    says: { 'below the cost of the feed': 'Kerekes Zsuzsanna', 'talks with the supermarkets': 'Pál Bodnár' },
    means: { 'Kerekes#2': 'Kerekes Zsuzsanna' },
  },
  {
    title: 'two unrelated people of one surname told apart by Ms and Mr',
    text: `Seo Min-jae, who leads the welders’ union at the Mokpo yard, walked out of the talks. The yard’s personnel director, Seo Ji-won, who is not related to him, stayed behind to brief reporters. “The offer is still on the table,” Ms Seo said.

Mr Seo told supporters at the gate that they should prepare for a long winter.`,
    says: { 'still on the table': 'Seo Ji-won', 'prepare for a long winter': 'Seo Min-jae' },
    means: { 'Ms Seo': 'Seo Ji-won' },
  },
  {
    title: 'acronym introduced in brackets',
    text: `The Federation of Sahel Rice Growers (FSRG) has asked for a halt to imports until the harvest is sold. Silos in the valley are three-quarters full, according to the FSRG, and traders are offering half of last year’s price.`,
    says: { 'three-quarters full': 'Federation of Sahel Rice Growers' },
    means: { 'FSRG#2': 'Federation of Sahel Rice Growers' },
  },
  {
    title: 'Ethiopian general called by his given name',
    text: `Brig. Gen. Tadesse Wolde-Mariam took command of the northern garrison in spring. His men have since cleared forty kilometres of road, and General Tadesse expects the first trucks to pass within days. “The bridges were the hard part,” he told visiting journalists.`,
    says: { 'The bridges were the hard part': 'Tadesse Wolde-Mariam' },
    means: { 'General Tadesse': 'Tadesse Wolde-Mariam' },
  },
  {
    title: 'accents lost in the second mention',
    text: `Jiří Dvořáček has coached the women’s eight since 2019 and seen it win twice at Lucerne.

“Nobody rowed badly, we simply met a faster boat,” Dvoracek said after the final.`,
    says: { 'we simply met a faster boat': 'Jiří Dvořáček' },
    means: { 'Dvoracek': 'Jiří Dvořáček' },
  },
  {
    title: 'siblings, then first names only',
    text: `The bakery in Aveiro was opened by Lúcia Prado and her brother Rui Prado with money from their grandmother. Rui does the ovens and rarely speaks to customers. “He talks to the bread,” Lúcia says, laughing, “and the bread has never complained.”`,
    says: { 'the bread has never complained': 'Lúcia Prado' },
    means: { 'Rui#2': 'Rui Prado', 'He': 'Rui Prado' },
  },
  {
    title: 'a person’s name inside of an organization’s name',
    text: `The Margaret Oyelaran Trust will close its reading rooms in Ibadan at the end of the year. The trust said it could no longer pay for the buildings. Margaret Oyelaran, who is 91 and gave up her seat on its board in 2015, said she had learned of the decision from the radio.`,
    says: { 'no longer pay for the buildings': 'Margaret Oyelaran Trust', 'from the radio': 'Margaret Oyelaran' },
  },
  {
    title: 'surname in s with a bare apostrophe',
    text: `A jury in Tampa cleared boat builder Demetrios Pallas of fraud. Pallas’ lawyer, Ines Roth, said her client would ask the state to pay for the two years he had lost. “He wants his yard back, nothing else,” Roth said.`,
    says: { 'He wants his yard back': 'Ines Roth' },
    means: { 'Pallas#2': 'Demetrios Pallas', 'her client': 'Demetrios Pallas' },
  },
  {
    title: 'Spanish double surname shortened to its first part',
    text: `María Fernanda Iturralde Soto, rector of the polytechnic in Cuenca, has refused to sign the new budget. The students’ delegate, Andrés Soto, applauded her. Iturralde said the cuts would empty the laboratories, and Soto said the students would stand guard at their doors.`,
    says: { 'empty the laboratories': 'María Fernanda Iturralde Soto', 'stand guard at their doors': 'Andrés Soto' },
    means: { 'Soto#3': 'Andrés Soto' },
  },
  {
    title: 'Arabic article kept and dropped',
    text: `Abdel-Rahman al-Khatibi owns the only cold store between Sfax and Gabès. Fishermen depend on him, and al-Khatibi knows it. “When my generator stops, the whole coast smells,” Khatibi said.`,
    says: { 'the whole coast smells': 'Abdel-Rahman al-Khatibi' },
    means: { 'my': 'Abdel-Rahman al-Khatibi' },
  },

  // 2. Descriptions
  {
    title: 'role before the name, taken up by “the minister”',
    text: `Austria’s environment minister Ilse Brandauer met the mayor of Steyr, Georg Lanz, on the flooded market square. The minister promised emergency money before the end of the week. Lanz said he had heard that before.`,
    says: { 'emergency money': 'Ilse Brandauer', 'he had heard that before': 'Georg Lanz' },
    means: { 'The minister': 'Ilse Brandauer' },
  },
  {
    title: '“the spokesperson” after a chief executive and a spokesperson',
    text: `Nordvik Ferries has cancelled all evening crossings after its chief executive, Tor Aasland, resigned. Passengers can have their money back, said Mette Lunde, a spokesperson for the line. The spokesperson added that the morning boats were not affected.`,
    says: { 'Passengers can have their money back': 'Mette Lunde', 'the morning boats were not affected': 'Mette Lunde' },
    means: { 'The spokesperson': 'Mette Lunde' },
  },
  {
    title: '“the company” beside a regulator',
    text: `The Chilean Water Inspectorate has fined Minera Altoverde 4 million dollars for draining a lagoon. The company said it would appeal. It had acted, it said, on a permit issued ten years ago.`,
    says: { 'it would appeal': 'Minera Altoverde', 'a permit issued ten years ago': 'Minera Altoverde' },
    means: { 'The company': 'Minera Altoverde' },
  },
  {
    title: '“the two leaders” as both',
    text: `President Ramón Echandi of Costa Rica received his Panamanian counterpart, Delia Arosemena, at the border crossing of Paso Canoas. The two leaders said the new customs hall would open before the rains.`,
    says: { 'open before the rains': ['Ramón Echandi', 'Delia Arosemena'] },
  },
  {
    title: 'an age as description, beside a younger person',
    text: `Walter Hennessy, 54, and his apprentice, Cody Blaine, 19, were on the roof of the grain elevator when the storm hit. The 54-year-old tied both of them to the ladder. “I counted to a thousand,” the teenager said, “and then I counted again.”`,
    says: { 'and then I counted again': 'Cody Blaine' },
    means: { 'The 54-year-old': 'Walter Hennessy', 'the teenager': 'Cody Blaine' },
  },
  {
    title: 'a nationality as description of a player',
    text: `Norway’s Sigrid Tveit needed five sets to beat Lucía Barrientos of Argentina in the table tennis final in Doha. The Argentine had led by two sets. “I stopped thinking and that was the mistake,” she said.`,
    says: { 'that was the mistake': 'Lucía Barrientos' },
    means: { 'The Argentine': 'Lucía Barrientos', 'she': 'Lucía Barrientos' },
  },
  {
    title: 'apposition behind the name, taken up by a former trade',
    text: `Speaking at the opening was Bongani Radebe, a former goalkeeper who now heads the city’s parks department. Beside him stood architect Leila Naidoo. The former goalkeeper told residents that the pitch would stay free of charge.`,
    says: { 'stay free of charge': 'Bongani Radebe' },
    means: { 'The former goalkeeper': 'Bongani Radebe' },
  },
  {
    title: '“the widow” of a named man',
    text: `Police in Ljubljana have reopened the case of Matej Zupan, a diver who drowned in 2011. His wife, Petra Zupan, has asked for it every year. “I never believed in the accident,” the widow told the daily Jutranji List.`,
    says: { 'I never believed in the accident': 'Petra Zupan' },
    means: { 'the widow': 'Petra Zupan' },
  },
  {
    title: 'successor and predecessor',
    text: `Anneke Vos takes over the Rotterdam harbour orchestra from Pieter Claassen, who led it for 22 years. Her predecessor said he would not attend her first concert. “You do not look over the shoulder of the one who steers,” he said.`,
    says: { 'over the shoulder of the one who steers': 'Pieter Claassen' },
    means: { 'Her predecessor': 'Pieter Claassen' },
  },
  {
    title: 'two companies told apart by their trades',
    text: `Fairlamb Stores is suing its landlord, Kingsgate Estates, over a leaking roof at its Leicester branch. The retailer says 900 pairs of shoes were ruined. The landlord says the gutters were the tenant’s job.`,
    says: { '900 pairs of shoes were ruined': 'Fairlamb Stores', 'the gutters were': 'Kingsgate Estates' },
    means: { 'The retailer': 'Fairlamb Stores' },
  },

  // 3. Pronouns
  {
    title: 'she and he told apart by gender',
    text: `Judge Helen Marchetti sent the trawler captain, Daniel Orr, to prison for eighteen months. She said he had put profit before the lives of his crew.`,
    says: { 'profit before the lives': 'Helen Marchetti' },
    means: { 'She': 'Helen Marchetti', 'he': 'Daniel Orr' },
  },
  {
    title: '“it” for a bank beside its named head',
    text: `Banco Ribeira will shut 60 branches in the north, its chairwoman, Teresa Queirós, told shareholders in Porto. She called the step painful. It has already closed 40 in Lisbon.`,
    says: { 'painful': 'Teresa Queirós' },
    means: { 'She': 'Teresa Queirós', 'It': 'Banco Ribeira' },
  },
  {
    title: 'first person inside of a quotation',
    text: `Asked about the missing cups, caretaker Olufemi Bankole shook his head. “I locked the cabinet myself on Friday,” he told the headmistress, Grace Adomako.`,
    says: { 'I locked the cabinet': 'Olufemi Bankole' },
    means: { 'I': 'Olufemi Bankole', 'he': 'Olufemi Bankole' },
  },
  {
    title: '“you” as the one spoken to',
    text: `The exchange grew heated when senator Marla Dickens turned to the airline’s chief, Scott Furlong. “You knew about the cracks in January,” she told Furlong.`,
    says: { 'about the cracks in January': 'Marla Dickens' },
    means: { 'You': 'Scott Furlong', 'she': 'Marla Dickens' },
  },
  {
    title: 'a name in round brackets inside of a quotation',
    text: `Farrukh Saidov, who ran the pension fund until 2020, said he had never been consulted by the finance minister, Jamshed Rahimi. “His (Rahimi’s) people came with a finished paper and a pen,” Saidov said.`,
    says: { 'a finished paper and a pen': 'Farrukh Saidov' },
    means: { 'His': 'Jamshed Rahimi', 'Rahimi#2': 'Jamshed Rahimi' },
  },
  {
    title: 'a description in square brackets inside of a quotation',
    text: `Depositors queued for a third day outside the Commercial Bank of Tamale. “We have seen [the bank’s] books and there is nothing to fear,” said Yakubu Alhassan, the deputy governor for the region.`,
    says: { 'there is nothing to fear': 'Yakubu Alhassan' },
    means: { 'the bank': 'Commercial Bank of Tamale' },
  },
  {
    title: '“they” for a union, “she” for its foe',
    text: `The Tasmanian Nurses League wants one nurse for every four patients. Hospital director Fiona Prewett says the figure cannot be met. They rejected her offer of one for six, and she has gone to the tribunal.`,
    says: { 'the figure cannot be met': 'Fiona Prewett' },
    means: { 'They': 'Tasmanian Nurses League', 'she': 'Fiona Prewett' },
  },
  {
    title: 'singular they of one person',
    text: `Quinn Ashby, who uses the pronouns they and them, has won the Dunedin poetry prize. The jury’s chair, Ronald Tipene, praised the book’s “cold, clear water”. Ashby said they had written most of it on night buses.`,
    says: { 'on night buses': 'Quinn Ashby', 'cold, clear water': 'Ronald Tipene' },
    means: { 'they#2': 'Quinn Ashby' },
  },
  {
    title: 'reported speech between a mother and a son',
    text: `Before he boarded the bus to the front, Ostap Lysenko told his mother, Halyna Lysenko, that he would call every Sunday. She told him that she would keep the phone in her apron.`,
    says: { 'he would call every Sunday': 'Ostap Lysenko', 'keep the phone in her apron': 'Halyna Lysenko' },
    means: { 'him': 'Ostap Lysenko' },
  },
  {
    title: '“my” and “him” within a quotation about a rival',
    text: `Kenji Morita lost his title to Tomás Aguirre in Osaka by a single point. “My legs were gone and I let him dance,” Morita said.`,
    says: { 'My legs were gone': 'Kenji Morita' },
    means: { 'My': 'Kenji Morita', 'him': 'Tomás Aguirre' },
  },

  // 4. Continuing quotations
  {
    title: 'quotation goes on in the same paragraph without a cue',
    text: `“The seals came back on their own,” said Eilidh Macrae, the harbour master at Lochinver. “Nobody invited them. Nobody is going to send them away either.”`,
    says: { 'Nobody invited them': 'Eilidh Macrae', 'send them away either': 'Eilidh Macrae' },
  },
  {
    title: 'quotation in a paragraph of its own after a sentence about the speaker',
    text: `Rashida Karim has sold tea at the Sylhet bus station for thirty years and has watched three terminals being built around her stall.

“Each time they promised me a shop. Each time I got a new roof of plastic.”`,
    says: { 'Each time they promised me a shop': 'Rashida Karim', 'a new roof of plastic': 'Rashida Karim' },
  },
  {
    title: 'interrupted quotation with the cue in its middle',
    text: `“If the court will not hear us,” said Wiremu Paki, who speaks for the river’s owners, “then the river will have to find another mouth.” The council’s solicitor, Dean Forsyth, left without a word.`,
    says: { 'If the court will not hear us': 'Wiremu Paki', 'find another mouth': 'Wiremu Paki' },
  },
  {
    title: 'a paragraph left open and taken up by the next',
    text: `Labour secretary Corazon Villaruz defended the new rules in Cebu.

“We spoke to employers first, and they told us they needed time.

“We then spoke to the workers, and they told us they had none.”`,
    says: { 'they needed time': 'Corazon Villaruz', 'they had none': 'Corazon Villaruz' },
  },
  {
    title: 'continuing quotation, then a second speaker',
    text: `"We found the wallet under the ice," Sgt. Lyle Benoit said. "There was still money in it."

Hotel owner Suzanne Thibault said she recognized the photograph inside. "He came every February. He always paid in cash."`,
    says: { 'still money in it': 'Lyle Benoit', 'He always paid in cash': 'Suzanne Thibault' },
  },
  {
    title: 'a sentence of narration between two quotations of one speaker',
    text: `“I learned to weld from my aunt,” Nomvula Dube says. She wipes the soot off her goggles and points to a gate with iron sunflowers. “That one took me nine weeks.”`,
    says: { 'That one took me nine weeks': 'Nomvula Dube' },
    means: { 'She': 'Nomvula Dube' },
  },
  {
    title: 'a quoted fragment and then a full quotation without a cue',
    text: `Historian Bruno Castellani calls the sale of the archive “a quiet theft”. “You cannot put a price on letters that were never meant to be read. You can only put a lock on them.”`,
    says: { 'a quiet theft': 'Bruno Castellani', 'put a lock on them': 'Bruno Castellani' },
  },
  {
    title: 'cue closes the paragraph, the next paragraph goes on',
    text: `‘It is not the heat that kills the vines, it is the nights,’ explained Despina Kaloudi, who tends twelve hectares above Nemea.

‘In my father’s time you wore a jacket to the harvest. Now you cannot sleep under a sheet.’`,
    says: { 'it is the nights': 'Despina Kaloudi', 'wore a jacket to the harvest': 'Despina Kaloudi' },
  },
  {
    title: 'interrupted quotation with an action as cue',
    text: `“My brother,” Goran Milutin lifted a photograph from the shelf, “was the one who could sing.” The room in the Novi Sad flat smells of varnish. “I only build the instruments.”`,
    says: { 'was the one who could sing': 'Goran Milutin', 'I only build the instruments': 'Goran Milutin' },
  },
  {
    title: 'open paragraph taken up after a cue in the first',
    text: `“The dam was built for a river that no longer exists,” engineer Parisa Etemad told the inquiry. “In wet years it holds.

“In dry years it is a wall in a desert, and we pay to guard it.”

The inquiry’s chair, Lord Penhale, thanked her.`,
    says: { 'a wall in a desert': 'Parisa Etemad' },
    means: { 'her': 'Parisa Etemad' },
  },

  // 5. Attribution
  {
    title: 'attribution in the line above',
    text: `The Ballarat Tramways Board has published its answers to readers. From the chair of the board, Noreen Gatt:

“The old cars will run on Sundays for as long as we can find drivers.”`,
    says: { 'as long as we can find drivers': 'Noreen Gatt' },
  },
  {
    title: 'attribution after a dash',
    text: `QUOTE OF THE DAY

“I have been thrown out of better hotels than this one.” — Ignacio Belmonte, bullfight critic, on leaving the congress in Seville`,
    says: { 'thrown out of better hotels': 'Ignacio Belmonte' },
  },
  {
    title: 'a descriptive clause between the name and the cue',
    text: `Samira Haddadi, whose two sons fish from the same pier and whose husband was lost off Mostaganem in 2008, says the sea owes her nothing. The harbour’s chaplain, Luc Ferrand, visits her on Thursdays.`,
    says: { 'the sea owes her nothing': 'Samira Haddadi' },
  },
  {
    title: 'inverted order after the quotation',
    text: `“Every one of those trees has a number, and every number has a file,” insisted the head of the forestry service, Jarmo Pelkonen. Some 300 oaks were felled at night in November.`,
    says: { 'every number has a file': 'Jarmo Pelkonen' },
  },
  {
    title: '“according to” at the end',
    text: `Container traffic through Walvis Bay rose by a fifth in the first quarter, mostly because of copper from Zambia, according to Hilma Nangolo, an analyst with Dune Coast Research.`,
    says: { 'rose by a fifth': 'Hilma Nangolo' },
  },
  {
    title: 'interview with names as labels',
    text: `Trade monthly Cask & Cellar spoke with master distiller Roberta Lyne.

Cask & Cellar: Is rye a fashion?

Lyne: It was here before fashion. My grandfather fed it to pigs and drank the rest.

Cask & Cellar: And what will come next?`,
    says: { 'fed it to pigs': 'Roberta Lyne', 'what will come next': 'Cask & Cellar' },
    means: { 'My': 'Roberta Lyne' },
  },
  {
    title: 'hearing transcript with capital labels',
    text: `The following is from the hearing of the transport committee, chaired by Senator Paul Whitcomb, with the head of Lakeland Rail, Joyce Amundsen.

WHITCOMB: How many brakes failed?

AMUNDSEN: Eleven, Senator, that we know of.

WHITCOMB: That you know of.`,
    says: { 'How many brakes failed': 'Paul Whitcomb', 'Eleven, Senator': 'Joyce Amundsen' },
  },
  {
    title: 'cue before the quotation with a colon',
    text: `Asked whether he would stand again, the president of the Andean Cycling Union, Hernán Quispe, was brief: “Ask my wife.” The secretary, Mirta Olano, said the vote would be held in Potosí.`,
    says: { 'Ask my wife': 'Hernán Quispe', 'would be held in Potosí': 'Mirta Olano' },
    means: { 'my': 'Hernán Quispe' },
  },
  {
    title: 'parenthetical cue in the middle of reported speech',
    text: `The old mill, says conservator Agata Wrona, was never meant to last longer than the flax trade. Its owner, Marek Sobol, thinks that it will outlive them both.`,
    says: { 'longer than the flax trade': 'Agata Wrona', 'it will outlive them both': 'Marek Sobol' },
  },
  {
    title: '“in the words of” a named director',
    text: `The festival in Kuching ended a day early because of smoke from the peat fires. It was, in the words of its director, Stephanie Ungau, “a party held inside a chimney”.`,
    says: { 'a party held inside a chimney': 'Stephanie Ungau' },
  },

  // 6. Joint statements, nesting, denials, letters
  {
    title: 'joint statement of two organizations',
    text: `Reefwatch Pacific and the Fiji Divers Guild have called for a ban on anchors inside the lagoon. “A coral head that took a century to grow is broken in a second,” the two groups said in a joint statement.`,
    says: { 'took a century to grow': ['Reefwatch Pacific', 'Fiji Divers Guild'] },
  },
  {
    title: 'a ministry tells what its envoy promised',
    text: `The Ministry of Fisheries in Nouakchott said that its envoy, Sidi Ould Brahim, had promised the Spanish crews “safe passage and hot food”. The crews are still at sea.`,
    says: { 'safe passage and hot food': 'Sidi Ould Brahim' },
  },
  {
    title: 'one says what another told him',
    text: `“The doctor told me, ‘You will never lift your arm again,’” recalls javelin thrower Vilma Kask. She threw a national record in Tartu fourteen months later.`,
    says: { 'The doctor told me': 'Vilma Kask' },
    means: { 'me': 'Vilma Kask', 'You': 'Vilma Kask' },
  },
  {
    title: 'denial of what a rival claims',
    text: `Opposition leader Musa Jallow claims that the airport contract was signed in a hotel bar. Works minister Fatou Ceesay denied that she had ever met the builders outside of her office.`,
    says: { 'signed in a hotel bar': 'Musa Jallow', 'met the builders outside of her office': 'Fatou Ceesay' },
  },
  {
    title: 'quoting from a letter',
    text: `In a letter to the board of Ostrava Steelworks, seen by this newspaper, engineer Radim Kučera warned that furnace two “will not survive another winter”. The board did not reply, his colleague Hana Malá said.`,
    says: { 'will not survive another winter': 'Radim Kučera', 'The board did not reply': 'Hana Malá' },
  },
  {
    title: 'two people both quoted as agreeing',
    text: `Mayor Claudette Roy and fire chief Dale Summers both said the siren had sounded too late. Roy blamed a blown fuse.`,
    says: { 'the siren had sounded too late': ['Claudette Roy', 'Dale Summers'], 'a blown fuse': 'Claudette Roy' },
  },
  {
    title: 'a lawyer speaks for a silent client',
    text: `Hedge fund manager Adrian Volk has not spoken since his arrest in Zug. His lawyer, Regula Imhof, said Volk rejected every charge and slept well.`,
    says: { 'rejected every charge': 'Regula Imhof' },
    means: { 'His': 'Adrian Volk', 'Volk#2': 'Adrian Volk' },
  },
  {
    title: 'a quotation within the quotation of another’s message',
    text: `“Her last message was ‘Leave the key with Omar’,” Bilal Tahir told the coroner about his sister, Nadia Tahir. Police found the key in the letter box.`,
    says: { 'Her last message was': 'Bilal Tahir', 'Leave the key with Omar': 'Nadia Tahir' },
  },
  {
    title: 'an accusation, a refusal to comment and a denial',
    text: `The Danube Sailors’ Union accused Transvolga Shipping of keeping the wages of 70 deckhands. Transvolga declined to comment. Its agent in Galați, Doina Rusu, denied that any wages were outstanding.`,
    says: { 'keeping the wages of 70 deckhands': 'Danube Sailors’ Union', 'any wages were outstanding': 'Doina Rusu' },
    means: { 'Transvolga#2': 'Transvolga Shipping' },
  },
  {
    title: 'a broadcaster quotes an official',
    text: `Kavala Radio quoted the coast guard’s commander, Stelios Vamvakas, as saying that all 31 passengers were safe. A cousin of one of them, Eleni Doukas, said she had not heard a word.`,
    says: { 'all 31 passengers were safe': 'Stelios Vamvakas', 'she had not heard a word': 'Eleni Doukas' },
  },

  // 7. Unnamed sources, documents, captions, nobody
  {
    title: 'an unnamed official with reasons for his silence',
    text: `The talks in Muscat are close to collapse, a senior official told Gulf Ledger on condition of anonymity because he was not allowed to speak publicly. “They are arguing about the flags on the table,” the official said.`,
    says: { 'close to collapse': 'a senior official', 'the flags on the table': 'a senior official' },
    means: { 'the official': 'a senior official' },
  },
  {
    title: 'an indictment as source',
    text: `Prosecutors in Newark have charged a customs broker, Leon Sadowski, with smuggling parrots. The birds were drugged and hidden in thermos flasks, the indictment says.`,
    says: { 'hidden in thermos flasks': 'indictment' },
  },
  {
    title: 'a company speaks in a court filing',
    text: `In a court filing, Brightwater Aquatics said the shark had been “in excellent spirits” on the morning of the accident. The diver’s family wants 3 million Australian dollars.`,
    says: { 'in excellent spirits': 'Brightwater Aquatics' },
  },
  {
    title: 'a sign at a gate',
    text: `The gate of the reserve near Maun was locked when we arrived, and the ranger was nowhere to be seen. “Closed because of lions,” a sign read.`,
    says: { 'Closed because of lions': 'a sign' },
  },
  {
    title: 'book and film titles that nobody says',
    text: `Ottoline Speke, who won the Fenwick Prize for “The Salt Years”, is working on a film called “Nobody’s Orchard”. She said the script had taken her a summer.`,
    says: { 'the script had taken her a summer': 'Ottoline Speke' },
    silent: ['The Salt Years', 'Nobody’s Orchard'],
  },
  {
    title: 'scare quotes that nobody says',
    text: `The island’s so-called “smart ferry” broke down again on its way to Procida. Captain Salvatore Iovine said the old boats had never needed a password.`,
    says: { 'never needed a password': 'Salvatore Iovine' },
    silent: ['smart ferry'],
  },
  {
    title: 'agency and photographer in a caption',
    text: `Rescuers carry a calf out of the flooded village of Blatna. Photo: Marin Kolar/Adria Press

The mayor, Vesna Babić, said that no one had died. “We lost fences, not people,” she said.`,
    says: { 'We lost fences, not people': 'Vesna Babić' },
    without: ['Photo'],
  },
  {
    title: 'a shout from a crowd that nobody can be given',
    text: `As the referee, Ondrej Hlavac, left the pitch in Košice, a voice yelled, “Buy yourself glasses!” Hlavac said later that he had heard worse at home.`,
    says: { 'Buy yourself glasses': null, 'he had heard worse at home': 'Ondrej Hlavac' },
  },
  {
    title: 'a passive without a speaker',
    text: `It is said that the bell of Saint Elmo rings by itself before a shipwreck. The sexton, Carmelo Zahra, said mice were to blame.`,
    says: { 'rings by itself before a shipwreck': null, 'mice were to blame': 'Carmelo Zahra' },
  },
  {
    title: 'residents and a police spokeswoman without names',
    text: `The shooting began shortly before the evening prayer, residents said. One man was hurt in the leg, a police spokeswoman told the Lahore Observer.`,
    says: { 'before the evening prayer': 'residents', 'hurt in the leg': 'a police spokeswoman' },
  },

  // 8. Capitals, buildings, demonyms
  {
    title: 'a capital that warns beside a capital with weather',
    text: `Ankara has warned its neighbours against closing the strait. Meanwhile snow kept schools shut in Sofia, where the trade fair was to open.`,
    says: { 'closing the strait': 'Ankara' },
    standing: { 'Ankara': true, 'Sofia': false },
  },
  {
    title: 'the same capital twice, institution and place',
    text: `Canberra will not pay for the rescue of the airline. Its chief executive, Gil Tranter, flew to Canberra on a rival’s plane to plead for a loan.`,
    standing: { 'Canberra': true, 'Canberra#2': false },
  },
  {
    title: 'the White House that speaks beside a monument that stands',
    text: `The White House said the tariffs on garlic would stay until autumn. Growers had parked forty tractors a mile away, beside the Lincoln Memorial.`,
    says: { 'would stay until autumn': 'White House' },
    standing: { 'White House': true, 'Lincoln Memorial': false },
  },
  {
    title: 'a palace as a building only',
    text: `The Kremlin is closed to visitors while its towers are being repainted, and guides have moved their groups to the river boats. “We show the walls from the water,” said Zoya Pankina, who runs one of them.`,
    says: { 'We show the walls from the water': 'Zoya Pankina' },
    standing: { 'Kremlin': false },
  },
  {
    title: 'a country that accuses and a country where something grows',
    text: `Peru accused its southern neighbour of dumping potatoes below cost. Most of the tubers in dispute were grown in Bolivia, market inspectors say.`,
    says: { 'dumping potatoes below cost': 'Peru', 'were grown in Bolivia': 'market inspectors' },
    standing: { 'Peru': true, 'Bolivia': false },
  },
  {
    title: 'Brussels as the union’s bodies, Ghent as home',
    text: `Brussels wants to cap the sugar in breakfast cereal by 2030. Pastry chef Joke Vermeiren, who has a shop in Ghent, calls the plan “a war on mornings”.`,
    says: { 'a war on mornings': 'Joke Vermeiren' },
    standing: { 'Brussels': true, 'Ghent': false },
  },
  {
    title: 'Downing Street denies while a crowd stands at a square',
    text: `Downing Street denied that the chancellor would be moved. Some 2,000 farmers spent the night in Trafalgar Square, where the National Gallery lent them its cloakrooms.`,
    says: { 'the chancellor would be moved': 'Downing Street' },
    standing: { 'Downing Street': true, 'Trafalgar Square': false },
  },
  {
    title: 'two capitals in a dispute, a third as the venue',
    text: `Tbilisi and Yerevan have agreed to share the waters of the Debed, after eleven rounds of talks in Vienna.`,
    standing: { 'Tbilisi': true, 'Yerevan': true, 'Vienna': false },
  },
  {
    title: 'a capital that views, a port that ships',
    text: `Jakarta sees the nickel ban as a matter of pride. For Hendra Sutanto, who ships ore from Kendari, it is a matter of wages.`,
    standing: { 'Jakarta': true, 'Kendari': false },
  },
  {
    title: 'a presidential palace that comments',
    text: `The Élysée confirmed that the summit would go ahead in Marseille. The president’s adviser, Odile Garrec, said the guests would sleep aboard a ship.`,
    says: { 'the summit would go ahead': 'Élysée', 'sleep aboard a ship': 'Odile Garrec' },
    standing: { 'Élysée': true, 'Marseille': false },
  },

  // 9. Dates
  {
    title: 'a past weekday and a coming one',
    date: '2024-06-14',
    text: `Galway councillors voted on Tuesday to close the fish market. They will meet again on Monday to choose a new site, council leader Orla Feeney said.`,
    days: { 'Tuesday': '2024-06-11', 'Monday': '2024-06-17' },
  },
  {
    title: 'possessive weekday and last month',
    date: '2025-09-19',
    text: `Wednesday’s derailment near Lusaka was the third on the line since it reopened last month, according to the Zambezi Railways Union.`,
    days: { 'Wednesday': '2025-09-17', 'last month': '2025-08' },
  },
  {
    title: 'dateline and tomorrow inside of a quotation',
    date: '2025-10-08',
    text: `QUITO, Oct. 8 — “Tomorrow we will reopen the tunnel,” transport minister Álvaro Cisneros told reporters after the last of the rocks had been cleared.`,
    says: { 'we will reopen the tunnel': 'Álvaro Cisneros' },
    days: { 'Oct. 8': '2025-10-08', 'Tomorrow': '2025-10-09' },
  },
  {
    title: 'a range of days in a coming month',
    date: '2024-10-21',
    text: `The World Falconry Congress will be held in Almaty from 3 to 7 November, its secretary, Daniyar Omarov, said.`,
    days: { '3 to 7 November': '2024-11-03/2024-11-07' },
  },
  {
    title: 'feast days about the turn of the year',
    date: '2024-12-27',
    text: `The power failed in much of Bergen on Christmas Eve, and the grid operator, Vestnett, does not expect the last homes to be connected before New Year’s Day.`,
    days: { 'Christmas Eve': '2024-12-24', 'New Year’s Day': '2025-01-01' },
  },
  {
    title: 'a day counted from a told one',
    date: '2025-05-20',
    text: `The ferry Santa Rita sank off Bohol on 2 May. Divers reached the wreck two days later and found the lifeboats still locked in place, coast guard captain Leo Manalastas said.`,
    days: { '2 May': '2025-05-02', 'two days later': '2025-05-04' },
  },
  {
    title: 'a weekday that cannot be resolved',
    date: '2025-02-12',
    text: `It was on a Thursday, some years before the war, that Yusuf Demirel first heard the nightingale in the engine shed. “I switched off the lathe,” he said.`,
    says: { 'I switched off the lathe': 'Yusuf Demirel' },
    days: { 'Thursday': null },
  },
  {
    title: 'words that look like dates and are none',
    date: '2025-07-03',
    text: `The Sunday Beacon lost its libel case before Judge Theodora May on Tuesday. Editor Colm Sharkey said the paper stood by its reporter.`,
    days: { 'Sunday': 'no date', 'May': 'no date', 'Tuesday': '2025-07-01' },
  },
  {
    title: 'yesterday across the end of a month',
    date: '2025-03-01',
    text: `The last snow plough of the season was sold in Oulu yesterday. Buyers from Kemi paid 9,000 euros for it, auctioneer Sirkka Laine said today.`,
    days: { 'yesterday': '2025-02-28', 'today': '2025-03-01' },
  },
  {
    title: 'a month named after the turn of the year',
    date: '2026-01-13',
    text: `Exports of cut flowers from Naivasha fell in December for the first time in a decade, and growers expect no recovery until April, said Wairimu Gathogo of the Rift Rose Council.`,
    days: { 'December': '2025-12', 'April': '2026-04' },
  },

  // 10. Roles and affiliations
  {
    title: 'a professor with field and university',
    text: `“A glacier does not read treaties,” said Annelies Roorda, a professor of polar law at Leiden University.`,
    roles: { 'Annelies Roorda': ['professor of polar law at Leiden University'] },
    affiliation: { 'Annelies Roorda': 'Leiden University' },
  },
  {
    title: 'spokesman for a body with a long name',
    text: `The border post will open at dawn, said Kwabena Asare, a spokesman for the Customs Service of Ghana. Traders had waited for nine days.`,
    says: { 'open at dawn': 'Kwabena Asare' },
    roles: { 'Kwabena Asare': ['spokesman for the Customs Service of Ghana'] },
    affiliation: { 'Kwabena Asare': 'Customs Service of Ghana' },
  },
  {
    title: 'two roles of one person',
    text: `Ivar Solheim, founder of the Lofoten Whale Museum and chairman of the Nordland Tourist Board, wants to limit cruise ships to two a day.`,
    roles: { 'Ivar Solheim': ['founder of the Lofoten Whale Museum', 'chairman of the Nordland Tourist Board'] },
  },
  {
    title: 'possessor in front of the role',
    text: `Sri Lanka’s tea commissioner, Nimal Gunasekara, said buyers from the Gulf had doubled their orders.`,
    says: { 'doubled their orders': 'Nimal Gunasekara' },
    roles: { 'Nimal Gunasekara': ['tea commissioner'] },
    affiliation: { 'Nimal Gunasekara': 'Sri Lanka' },
  },
  {
    title: 'affiliation by “of”, without a role',
    text: `Prices could fall further, said Beatrix Thalmann of the Zurich brokerage Oberhof & Cie. Her rival Yves Dutoit of Léman Securities disagreed.`,
    says: { 'Prices could fall further': 'Beatrix Thalmann' },
    affiliation: { 'Beatrix Thalmann': 'Oberhof & Cie', 'Yves Dutoit': 'Léman Securities' },
  },
  {
    title: 'role introduced by a verb',
    text: `Tendai Moyo was appointed director of the Bulawayo Film Archive in March. Moyo said the first task was to find the reels that had been lent out and forgotten.`,
    says: { 'lent out and forgotten': 'Tendai Moyo' },
    roles: { 'Tendai Moyo': ['director of the Bulawayo Film Archive'] },
    affiliation: { 'Tendai Moyo': 'Bulawayo Film Archive' },
  },
  {
    title: 'party and constituency of a member of parliament',
    text: `Hillary Stroud, the Green Alliance’s member of parliament for Nelson, voted against the bill. “I read it twice and it got worse,” Stroud said.`,
    says: { 'it got worse': 'Hillary Stroud' },
    roles: { 'Hillary Stroud': ['member of parliament for Nelson'] },
    affiliation: { 'Hillary Stroud': 'Green Alliance' },
  },
  {
    title: 'capitalized role before the name, role with its body behind a name',
    text: `PHNOM PENH — Health Minister Sok Vannary said the vaccine would reach every province by the new moon. Her remarks came after Chea Dara, head of the Mekong Nurses Association, complained about empty refrigerators.`,
    roles: { 'Sok Vannary': ['Health Minister'], 'Chea Dara': ['head of the Mekong Nurses Association'] },
    affiliation: { 'Chea Dara': 'Mekong Nurses Association' },
  },
  {
    title: 'role at a company beside a man without one',
    text: `Farah Siddiqui, a senior geologist at Indus Copper, found the seam with a borrowed drill. Her husband, Adeel Siddiqui, who paints trucks, drew the map.`,
    roles: { 'Farah Siddiqui': ['senior geologist at Indus Copper'] },
    affiliation: { 'Farah Siddiqui': 'Indus Copper', 'Adeel Siddiqui': null },
  },
  {
    title: 'role told after the quotation in a “who is” clause',
    text: `“We insure ships, not hopes,” said Magnus Ekeroth, who is chief underwriter at Skärgård Mutual, when he was asked about the ban. Customers in Piraeus have been told to wait.`,
    says: { 'We insure ships, not hopes': 'Magnus Ekeroth' },
    roles: { 'Magnus Ekeroth': ['chief underwriter at Skärgård Mutual'] },
    affiliation: { 'Magnus Ekeroth': 'Skärgård Mutual' },
  },
];
