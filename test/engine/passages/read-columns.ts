/** Whole articles of twelve kinds, written blind: without a look at the engine or at other passages. */
import type { ReadPassage } from './read-passages';

export const readColumns: readonly ReadPassage[] = [
  {
    title: 'wire report on diplomacy, Jakarta',
    date: '2025-03-19',
    text: `JAKARTA, March 19 - Indonesia and Malaysia agreed on Wednesday to resume talks on fishing rights in the Strait of Malacca, saying in a joint statement that "patience on both shores has its limits".

The talks collapsed in November after Malaysian patrol boats detained 14 Indonesian fishermen off Penang. A new round will be held in Kuala Lumpur from April 7 to April 9.

Indonesian Foreign Minister Ratna Wibisono told reporters after the signing that the fishermen would be home before the Eid holiday. "They have families who have waited four months," she said. "I spoke to some of the mothers myself. I am not going to make them wait for a treaty."

Her Malaysian counterpart, Azlan Daud, was more guarded. Kuala Lumpur had never disputed the right of small boats to fish in traditional waters, he said, but trawlers were another matter. "A trawler is not a tradition. It is a business."

A senior official, who asked not to be named because the negotiations are confidential, said the two sides were "still miles apart" on a buffer zone. The official added that Jakarta had offered to halve the number of licences it grants for the strait.

The agreement, a copy of which was seen by this agency, says that patrol boats "shall escort, not seize" vessels found astray.

Beijing, which is not a party to the talks, welcomed the deal. "Neighbours should settle such matters at the table," Foreign Ministry spokesperson Liang Shuhua told a regular briefing.

Fishing communities were less impressed. Syamsul Bahri, chairman of the Riau Traditional Fishers' Association, said on Tuesday that nobody had consulted the people who work the strait. "We read about our own sea in the newspaper," he said. Bahri called on the government to publish the map that was on the table in November.

Wibisono dismissed the complaint. The map would be made public "when there is something to show", she said, and not a day earlier.`,
    says: {
      'patience on both shores': ['Indonesia', 'Malaysia'],
      'home before the Eid holiday': 'Ratna Wibisono',
      'families who have waited': 'Ratna Wibisono',
      'spoke to some of the mothers': 'Ratna Wibisono',
      'never disputed the right': 'Azlan Daud',
      'trawlers were another matter': 'Azlan Daud',
      'not a tradition': 'Azlan Daud',
      'still miles apart': 'A senior official',
      'halve the number of licences': 'A senior official',
      'escort, not seize': 'The agreement',
      'settle such matters': 'Liang Shuhua',
      'consulted the people': 'Syamsul Bahri',
      'read about our own sea': 'Syamsul Bahri',
      'publish the map': 'Syamsul Bahri',
      'when there is something to show': 'Ratna Wibisono',
    },
    means: {
      'she': 'Ratna Wibisono',
      'I': 'Ratna Wibisono',
      'Her': 'Ratna Wibisono',
      'he': 'Azlan Daud',
      'The official': 'A senior official',
      'he#2': 'Syamsul Bahri',
      'Wibisono#2': 'Ratna Wibisono',
      'she#2': 'Ratna Wibisono',
    },
    standing: { 'Kuala Lumpur': false, 'Kuala Lumpur#2': true, 'Jakarta': true, 'Beijing': true },
    roles: {
      'Ratna Wibisono': ['Indonesian Foreign Minister'],
      'Liang Shuhua': ['Foreign Ministry spokesperson'],
      'Syamsul Bahri': ["chairman of the Riau Traditional Fishers' Association"],
    },
    affiliation: { 'Syamsul Bahri': "Riau Traditional Fishers' Association" },
    days: { 'Wednesday': '2025-03-19', 'November': '2024-11', 'April 7': '2025-04-07/2025-04-09', 'Tuesday': '2025-03-18' },
  },
  {
    title: 'local council story, northern England',
    date: '2024-10-17',
    text: `Councillors have voted to shut Thornby’s last public swimming pool, despite a petition signed by more than 6,000 residents.

The decision was taken at a heated meeting of Harrowdale Borough Council on Tuesday night. The pool will close its doors in January.

Council leader Denise Hargreave (Labour) said the authority had been left with no choice. “We are facing a hole of £9m. I learned to swim in that pool, and so did my children,” she told the chamber. “Nobody comes into local politics to do this.”

But the leader of the opposition, Cllr Martin Oakes, accused her of giving up. He said that Hargreave had “sat on a perfectly good offer” from a community trust since the spring.

Anjali Mistry, who chairs the Friends of Thornby Baths, confirmed that the group had offered to run the building for a peppercorn rent. “They never even wrote back to us,” she said. “Not one email.”

The council denies this. In a statement, the authority said it had “engaged constructively” with all interested parties, and that the offer did not cover the cost of repairs.

A report prepared by officers puts that cost at £3.2m. It warns that the roof could fail “without further notice”.

Independent councillor Bob Fairley, the only member of the cabinet to vote against, told the Thornby Echo that he had not been shown the report until an hour before the debate. “I asked for a delay of two weeks. I was told there was no time,” said Cllr Fairley, a retired plumber. “Funny how there’s always time for a car park.”

Swim England called the closure “deeply disappointing”. A spokesperson said one in three children in the borough already left primary school unable to swim.

Asked whether she would meet the campaigners, Cllr Hargreave replied: “My door is open. It always has been.”

Ms Mistry is not convinced. She says the group will seek legal advice next week.`,
    says: {
      'left with no choice': 'Denise Hargreave',
      'facing a hole': 'Denise Hargreave',
      'comes into local politics': 'Denise Hargreave',
      'giving up': 'Martin Oakes',
      'sat on a perfectly good offer': 'Martin Oakes',
      'peppercorn rent': 'Anjali Mistry',
      'even wrote back': 'Anjali Mistry',
      'Not one email': 'Anjali Mistry',
      'engaged constructively': 'Harrowdale Borough Council',
      'cover the cost of repairs': 'Harrowdale Borough Council',
      'without further notice': 'A report',
      'been shown the report': 'Bob Fairley',
      'delay of two weeks': 'Bob Fairley',
      'always time for a car park': 'Bob Fairley',
      'deeply disappointing': 'Swim England',
      'unable to swim': 'A spokesperson',
      'My door is open': 'Denise Hargreave',
      'seek legal advice': 'Anjali Mistry',
    },
    means: {
      'she': 'Denise Hargreave',
      'accused her': 'Denise Hargreave',
      'He': 'Martin Oakes',
      'that Hargreave': 'Denise Hargreave',
      'she#2': 'Anjali Mistry',
      'the group': 'Friends of Thornby Baths',
      'The council': 'Harrowdale Borough Council',
      'statement, the authority': 'Harrowdale Borough Council',
      'that he': 'Bob Fairley',
      'Cllr Fairley': 'Bob Fairley',
      'whether she': 'Denise Hargreave',
      'Ms Mistry': 'Anjali Mistry',
      'She': 'Anjali Mistry',
    },
    roles: { 'Denise Hargreave': ['Council leader'], 'Martin Oakes': ['leader of the opposition'] },
    days: { 'Tuesday night': '2024-10-15', 'January': '2025-01', 'next week': '2024-10-21/2024-10-27' },
  },
  {
    title: 'court report, Nairobi',
    date: '2025-06-06',
    text: `A former bank manager who siphoned 84 million shillings from the accounts of pensioners was on Thursday sentenced to nine years in prison by a Nairobi court.

Justice Miriam Achieng told Peter Kamande that he had preyed on people who trusted him. “You sat across the desk from widows, you drank their tea, and you robbed them,” the judge said.

Kamande, 47, had pleaded not guilty. He claimed throughout the trial that his password had been stolen by a colleague.

Prosecutor Daniel Mwendwa asked the court to impose the maximum sentence of fourteen years. The fraud, he argued, was “neither impulsive nor small”. It had gone on for six years, and it stopped only because a pensioner’s grandson knew how to read a bank statement.

That pensioner, Esther Nduta, gave evidence on 12 May. “He called me mother,” she told the court. “I thought God had sent me a son.” Mrs Nduta lost the savings of thirty years.

Defence lawyer Lucy Atieno said her client was a first offender with three young children. She told reporters outside the courtroom that he would appeal. “The real thief is still behind a desk,” Ms Atieno said.

In her judgment, Justice Achieng rejected the theory of a stolen password as “a fairy tale told late”. Records from the bank’s server showed that all 212 transfers were made from the accused’s own computer, she found.

The bank, Rift Mutual, has promised to repay the victims. “Every shilling will be returned by September,” said Joseph Barasa, head of compliance at the bank. He declined to say how the transfers had escaped notice for so long.

According to a witness statement read out at the trial, a clerk had raised the alarm in March 2021. The clerk stated that she was told to “mind her own till”.

Kamande showed no emotion as he was led away. His wife shouted from the gallery that the verdict was a disgrace.`,
    says: {
      'preyed on people': 'Miriam Achieng',
      'drank their tea': 'Miriam Achieng',
      'stolen by a colleague': 'Peter Kamande',
      'impose the maximum sentence': 'Daniel Mwendwa',
      'neither impulsive nor small': 'Daniel Mwendwa',
      'called me mother': 'Esther Nduta',
      'sent me a son': 'Esther Nduta',
      'a first offender': 'Lucy Atieno',
      'would appeal': 'Lucy Atieno',
      'real thief': 'Lucy Atieno',
      'fairy tale': 'Miriam Achieng',
      'all 212 transfers': 'Miriam Achieng',
      'Every shilling': 'Joseph Barasa',
      'raised the alarm': 'a witness statement',
      'she was told': 'a clerk',
      'verdict was a disgrace': 'His wife',
    },
    means: {
      'that he': 'Peter Kamande',
      'trusted him': 'Peter Kamande',
      'the judge': 'Miriam Achieng',
      'He': 'Peter Kamande',
      'fraud, he': 'Daniel Mwendwa',
      'That pensioner': 'Esther Nduta',
      'she': 'Esther Nduta',
      'Mrs Nduta': 'Esther Nduta',
      'her client': 'Peter Kamande',
      'She': 'Lucy Atieno',
      'Ms Atieno': 'Lucy Atieno',
      'the accused': 'Peter Kamande',
      'computer, she': 'Miriam Achieng',
      'The bank': 'Rift Mutual',
    },
    roles: {
      'Joseph Barasa': ['head of compliance at the bank'],
      'Daniel Mwendwa': ['Prosecutor'],
      'Lucy Atieno': ['Defence lawyer'],
    },
    affiliation: { 'Joseph Barasa': 'Rift Mutual' },
    days: { 'Thursday': '2025-06-05', '12 May': '2025-05-12', 'September': '2025-09', 'March 2021': '2021-03' },
  },
  {
    title: 'company results, Oslo',
    date: '2025-02-13',
    text: `OSLO (Nordic Markets Desk) — Norwegian salmon farmer Havbruk Nord reported a 31% drop in fourth-quarter profit on Thursday and cut its dividend, blaming an outbreak of sea lice and weak demand in China.

Shares in the company fell as much as 8% in early trading before recovering some of the loss.

"This was a bad quarter, and I won't dress it up," Chief Executive Ingvild Moen told analysts on a conference call. "But the fish in the water today are healthy."

Operating profit came in at 412 million crowns, compared with 597 million a year earlier. The company said it now expected to harvest 88,000 tonnes this year, down from an earlier forecast of 95,000 tonnes.

Moen said prices had bottomed out in December and were rising again. She expects demand from Beijing's hotels and restaurants to recover after the Lunar New Year.

Not everyone shares her optimism. Petter Skaug, an analyst at Fjordbanken, said the guidance was "still too rosy" and kept his "sell" recommendation on the stock. "They have missed their own forecast four times in a row," he wrote in a note to clients. "At some point you have to stop calling it bad luck."

Havbruk Nord's chief financial officer, Kjell Aune, defended the numbers. The forecast already includes a margin for disease, he said, adding that the company had no plans to raise new equity.

Investors also fret about taxes. Oslo introduced a levy on fish farms in 2023, and a commission is due to review it in May. Finance Minister Turid Vang said on Monday that the government saw "no reason to lower it".

Seafood Norway, an industry group, said the levy had cost 2,000 jobs. The ministry disputes that figure.

"You can't tax a fish twice," Moen said when asked about the review. She added that the board would decide on a planned smolt plant in Bodø once the commission has reported.

The company, which employs 1,900 people, publishes its annual report on March 20.`,
    says: {
      'weak demand in China': 'Havbruk Nord',
      'bad quarter': 'Ingvild Moen',
      'fish in the water today': 'Ingvild Moen',
      'harvest 88,000 tonnes': 'Havbruk Nord',
      'prices had bottomed out': 'Ingvild Moen',
      'hotels and restaurants to recover': 'Ingvild Moen',
      'still too rosy': 'Petter Skaug',
      'missed their own forecast': 'Petter Skaug',
      'stop calling it bad luck': 'Petter Skaug',
      'includes a margin for disease': 'Kjell Aune',
      'no plans to raise new equity': 'Kjell Aune',
      'no reason to lower it': 'Turid Vang',
      'cost 2,000 jobs': 'Seafood Norway',
      'tax a fish twice': 'Ingvild Moen',
      'smolt plant': 'Ingvild Moen',
    },
    means: {
      'the company': 'Havbruk Nord',
      'Moen#2': 'Ingvild Moen',
      'She': 'Ingvild Moen',
      'her': 'Ingvild Moen',
      'kept his': 'Petter Skaug',
      'he': 'Petter Skaug',
      'he#2': 'Kjell Aune',
      'that the company': 'Havbruk Nord',
      'The company': 'Havbruk Nord',
    },
    standing: { 'Oslo introduced': true, 'Beijing': false },
    roles: {
      'Ingvild Moen': ['Chief Executive'],
      'Petter Skaug': ['analyst at Fjordbanken'],
      'Kjell Aune': ['chief financial officer'],
      'Turid Vang': ['Finance Minister'],
    },
    affiliation: { 'Petter Skaug': 'Fjordbanken', 'Kjell Aune': 'Havbruk Nord' },
    days: { 'Thursday': '2025-02-13', 'December': '2024-12', 'May': '2025-05', 'Monday': '2025-02-10', 'March 20': '2025-03-20' },
  },
  {
    title: 'football match report, Buenos Aires',
    date: '2025-09-29',
    text: `Ten-man Atlético Barracas came from two goals down to beat Deportivo Pampa 3-2 on Sunday evening and go top of the table for the first time in eleven years.

The visitors led through a penalty by Nicolás Ferreyra and a header by Bruno Salgado, and when Barracas captain Tomás Iriarte was sent off just before the break, the home crowd began to leave.

They missed quite a second half. Teenager Lautaro Quiroga scored twice in four minutes, and substitute Emilio Paz headed the winner in stoppage time.

“I told them at half-time that nobody would blame them for losing, and that I would blame them for not running,” said Barracas coach Claudia Rossetti, the first woman to manage a team in the division. “They ran. My God, they ran.”

Quiroga, who turned 18 on Friday, could hardly speak. “My grandmother was in the stand,” he said. “She has come to every match since I was six.”

His coach warned against putting too much on his shoulders. “He is a boy. On Monday he has an exam in chemistry,” Rossetti said with a smile.

Pampa’s manager, Hugo Villalba, was in no mood to smile. He insisted that the winning goal was offside and claimed that the fourth official had told him so. “He looked at the screen and he shook his head,” Villalba said. “Then they gave the goal. What am I supposed to tell my players?”

The league said it would not comment on individual decisions.

Iriarte apologised to his team-mates in a post on Instagram. “I let you down and you lifted me up,” wrote the captain, who will miss the derby in October.

Former international Jorge Medina, a pundit for Radio Austral, called it “the maddest half of football I have seen in this city”. He believes Barracas can win the title.

Rossetti would not hear of it. Asked about the championship, she said that there were nine matches to go and that she had not looked at the table.`,
    says: {
      'nobody would blame them': 'Claudia Rossetti',
      'My God, they ran': 'Claudia Rossetti',
      'in the stand': 'Lautaro Quiroga',
      'since I was six': 'Lautaro Quiroga',
      'putting too much on his shoulders': 'Claudia Rossetti',
      'an exam in chemistry': 'Claudia Rossetti',
      'goal was offside': 'Hugo Villalba',
      'had told him so': 'Hugo Villalba',
      'shook his head': 'Hugo Villalba',
      'supposed to tell my players': 'Hugo Villalba',
      'comment on individual decisions': 'The league',
      'you lifted me up': 'Tomás Iriarte',
      'maddest half of football': 'Jorge Medina',
      'can win the title': 'Jorge Medina',
      'nine matches to go': 'Claudia Rossetti',
      'looked at the table': 'Claudia Rossetti',
    },
    means: {
      'The visitors': 'Deportivo Pampa',
      'when Barracas': 'Atlético Barracas',
      'stand,” he': 'Lautaro Quiroga',
      'His coach': 'Claudia Rossetti',
      'much on his': 'Lautaro Quiroga',
      'He': 'Lautaro Quiroga',
      'He#2': 'Hugo Villalba',
      'He#4': 'Jorge Medina',
      'told him': 'Hugo Villalba',
      'the captain': 'Tomás Iriarte',
      'believes Barracas': 'Atlético Barracas',
      'championship, she': 'Claudia Rossetti',
    },
    roles: {
      'Tomás Iriarte': ['Barracas captain'],
      'Hugo Villalba': ['manager'],
      'Jorge Medina': ['Former international', 'pundit for Radio Austral'],
    },
    affiliation: { 'Tomás Iriarte': 'Atlético Barracas', 'Claudia Rossetti': 'Atlético Barracas', 'Hugo Villalba': 'Deportivo Pampa', 'Jorge Medina': 'Radio Austral' },
    days: { 'Sunday evening': '2025-09-28', 'Friday': '2025-09-26', 'Monday': '2025-09-29', 'October': '2025-10' },
  },
  {
    title: 'science feature, Australian magazine',
    date: '2025-08-12',
    text: `At four in the morning the reef is loud. It crackles like frying bacon, and Dr Helen Marchetti knows every sound in the pan.

“That pop is a snapping shrimp,” she whispers, handing over the headphones. “That grunt is a damselfish telling another damselfish to go away.”

Marchetti, a marine ecologist at James Cook University, has spent six years recording the Great Barrier Reef at night. In a paper published in July in the journal Reef Acoustics, she and her colleague Samuel Okoro show that a dying reef falls silent months before it turns white.

“We thought the microphones were broken,” recalls Okoro. “So we replaced them. And then we replaced them again.”

The paper argues that sound could serve as an early alarm. Reefs that lost more than half of their noise in a season were four times as likely to bleach, it says.

Other scientists urge caution. Ingrid Solheim, an oceanographer at the University of Bergen who was not involved in the work, says the data come from only eleven sites. “It is a lovely idea and I hope it is right,” she says, but she would like to see it tested in the Red Sea.

Marchetti does not disagree. Eleven reefs are not the world, she concedes. Next month she will set out for Egypt with forty new microphones.

What happens with the results is another question. The Great Barrier Reef Marine Park Authority describes the method as “promising” but has not paid for a single recorder. A spokesperson for the authority said that a decision on funding would be made after the summer.

Okoro, who grew up in Port Harcourt and first saw a coral at 23, is blunt about the delay. Summer, he points out, is when reefs die.

The boat’s skipper, Ray Tunn, has his own view of the matter. “My old man used to say you could hear the reef through the hull,” he says, cutting the engine. “I reckoned he was pulling my leg.”

We listen. There is almost nothing.`,
    says: {
      'a snapping shrimp': 'Helen Marchetti',
      'telling another damselfish': 'Helen Marchetti',
      'falls silent months before': ['Helen Marchetti', 'Samuel Okoro'],
      'microphones were broken': 'Samuel Okoro',
      'So we replaced': 'Samuel Okoro',
      'serve as an early alarm': 'a paper',
      'four times as likely': 'a paper',
      'only eleven sites': 'Ingrid Solheim',
      'a lovely idea': 'Ingrid Solheim',
      'tested in the Red Sea': 'Ingrid Solheim',
      'Eleven reefs are not': 'Helen Marchetti',
      'promising': 'Great Barrier Reef Marine Park Authority',
      'decision on funding': 'A spokesperson for the authority',
      'when reefs die': 'Samuel Okoro',
      'through the hull': 'Ray Tunn',
      'pulling my leg': 'Ray Tunn',
    },
    means: {
      'she': 'Helen Marchetti',
      'Acoustics, she': 'Helen Marchetti',
      'her': 'Helen Marchetti',
      'recalls Okoro': 'Samuel Okoro',
      'right,” she': 'Ingrid Solheim',
      'but she': 'Ingrid Solheim',
      'world, she': 'Helen Marchetti',
      'month she': 'Helen Marchetti',
      'the authority': 'Great Barrier Reef Marine Park Authority',
      'Summer, he': 'Samuel Okoro',
      'hull,” he': 'Ray Tunn',
    },
    roles: {
      'Helen Marchetti': ['marine ecologist at James Cook University'],
      'Ingrid Solheim': ['oceanographer at the University of Bergen'],
      'Ray Tunn': ['skipper'],
    },
    affiliation: { 'Helen Marchetti': 'James Cook University', 'Ingrid Solheim': 'University of Bergen' },
    days: { 'July': '2025-07', 'Next month': '2025-09' },
  },
  {
    title: 'flood with officials and survivors, Pakistan',
    date: '2025-08-27',
    text: `At least 63 people were killed and dozens are missing after a glacial lake burst above the town of Shahkot in northern Pakistan early on Tuesday, officials said.

The wave swept away two bridges, a school and most of the bazaar, according to the National Disaster Management Authority (NDMA).

"The first thing was the sound, like many trucks," said Gul Nawaz, a 34-year-old baker, who clung to a mulberry tree for three hours. "My shop is gone. My brother was inside the shop."

Rescuers reached the town only on Wednesday morning, after army engineers had cleared the road. Brigadier Farhan Cheema, who leads the operation, said that 400 people had been flown out by helicopter. "We have perhaps two days of good weather," he warned.

Prime Minister Sadiq Mahmood, who visited the area, promised compensation to every family. He blamed the disaster on "a crisis that Pakistan did not cause".

Survivors were angry. They said they had received no warning, although the lake had been rising since June. "The siren was installed, they took photographs with the siren, and the siren never made a noise," said Zarmina Bibi, a teacher at the school. She had sent her pupils home minutes before the water came because a boy had told her the river smelled of mud. "He saved sixty children," the teacher said.

The NDMA's chairman, Asad Rauf, acknowledged that the alarm had failed. "The battery was not replaced," he told a news conference in Islamabad. Rauf announced an inquiry and said that its findings would be public.

A provincial official, speaking on condition of anonymity, told a different story. The money for maintenance was cut in April, he said, and a letter about it went unanswered.

The United Nations said 20,000 people needed shelter. New Delhi and Beijing have offered help; Islamabad had not replied to either by Wednesday.

Médecins Sans Frontières and the Pakistan Red Crescent said in a joint appeal that clean water was "a matter of hours".

Nawaz was still searching on Wednesday. He said he would not leave without his brother.`,
    says: {
      'At least 63 people': 'officials',
      'swept away two bridges': 'National Disaster Management Authority',
      'like many trucks': 'Gul Nawaz',
      'My shop is gone': 'Gul Nawaz',
      'flown out by helicopter': 'Farhan Cheema',
      'two days of good weather': 'Farhan Cheema',
      'compensation to every family': 'Sadiq Mahmood',
      'that Pakistan did not cause': 'Sadiq Mahmood',
      'received no warning': 'Survivors',
      'siren was installed': 'Zarmina Bibi',
      'river smelled of mud': 'a boy',
      'saved sixty children': 'Zarmina Bibi',
      'alarm had failed': 'Asad Rauf',
      'battery was not replaced': 'Asad Rauf',
      'its findings would be public': 'Asad Rauf',
      'money for maintenance': 'A provincial official',
      'went unanswered': 'A provincial official',
      '20,000 people needed shelter': 'United Nations',
      'a matter of hours': ['Médecins Sans Frontières', 'Pakistan Red Crescent'],
      'leave without his brother': 'Gul Nawaz',
    },
    means: {
      'he': 'Farhan Cheema',
      'He': 'Sadiq Mahmood',
      'She': 'Zarmina Bibi',
      'told her': 'Zarmina Bibi',
      'the teacher': 'Zarmina Bibi',
      'he#2': 'Asad Rauf',
      'he#3': 'A provincial official',
      'The NDMA': 'National Disaster Management Authority',
      'He#3': 'Gul Nawaz',
    },
    standing: { 'New Delhi': true, 'Beijing': true, 'Islamabad had': true, 'Islamabad': false },
    roles: {
      'Sadiq Mahmood': ['Prime Minister'],
      'Asad Rauf': ['chairman'],
      'Zarmina Bibi': ['teacher at the school'],
    },
    affiliation: { 'Asad Rauf': 'National Disaster Management Authority' },
    days: { 'Tuesday': '2025-08-26', 'Wednesday morning': '2025-08-27', 'June': '2025-06', 'April': '2025-04' },
  },
  {
    title: 'profile of an artist, Lagos',
    date: '2024-11-24',
    text: `Folasade Ogunleye paints with rust. She grows it on sheets of roofing iron behind her house in Lagos, feeds it with vinegar and rain, and waits.

“People ask me how long a picture takes,” she says. “I tell them to ask the weather.”

At 61, Ogunleye is having what her dealer calls “the fastest slow career in Africa”. Tate Modern bought two of her works in May. A retrospective opens at the Musée des Arts Contemporains in Brussels on 6 December.

She did not go to art school. Her father, a railway mechanic, thought drawing was a way of avoiding work, and she spent twenty years as a clerk in the Ministry of Transport. “I stamped forms,” she says. “I was very good at it. There is rhythm in a stamp.”

It was the critic Chidi Anozie who noticed her. In 2009 he walked past her gate and saw a sheet of iron drying on a wall. “I thought somebody had photographed the moon,” says Anozie, who is now a curator at the Yaba Art Museum. He bought it for the price of a lunch. It hangs over his desk to this day, and he has been offered a house for it, he says.

Not everybody was charmed. The late painter Bayo Adelaja once dismissed her work as “plumbing”. Ogunleye laughs when she is reminded of it. Adelaja was a great man, she says, and he had never had to fix a pipe.

Her daughter Teni, an architect in Accra, remembers a childhood of orange fingers. “All my school shirts were stained,” says Teni. “My teacher thought we were poor. We were, but that wasn’t why.”

The show in Brussels is called “Patience”. Its curator, Lieve Maertens, says she wanted visitors to be able to smell the pieces. The museum’s insurers objected. “They wrote to me that rust is a form of damage,” Maertens says. “I replied that so is marble.”

Ogunleye has one wish for the opening. She hopes that it rains.`,
    says: {
      'how long a picture takes': 'Folasade Ogunleye',
      'ask the weather': 'Folasade Ogunleye',
      'fastest slow career': 'her dealer',
      'avoiding work': 'Her father',
      'I stamped forms': 'Folasade Ogunleye',
      'rhythm in a stamp': 'Folasade Ogunleye',
      'photographed the moon': 'Chidi Anozie',
      'offered a house': 'Chidi Anozie',
      'plumbing': 'Bayo Adelaja',
      'was a great man': 'Folasade Ogunleye',
      'had to fix a pipe': 'Folasade Ogunleye',
      'school shirts were stained': 'Teni',
      'thought we were poor': 'Teni',
      'smell the pieces': 'Lieve Maertens',
      'a form of damage': 'The museum’s insurers',
      'so is marble': 'Lieve Maertens',
    },
    means: {
      'She': 'Folasade Ogunleye',
      'she': 'Folasade Ogunleye',
      'noticed her': 'Folasade Ogunleye',
      '2009 he': 'Chidi Anozie',
      'He': 'Chidi Anozie',
      'his': 'Chidi Anozie',
      'it, he': 'Chidi Anozie',
      'says Anozie': 'Chidi Anozie',
      'when she': 'Folasade Ogunleye',
      'man, she': 'Folasade Ogunleye',
      'man, she says, and he': 'Bayo Adelaja',
      'says she': 'Lieve Maertens',
      'wrote to me': 'Lieve Maertens',
      'dismissed her': 'Folasade Ogunleye',
      'She#3': 'Folasade Ogunleye',
    },
    standing: { 'Brussels': false },
    roles: {
      'Chidi Anozie': ['critic', 'curator at the Yaba Art Museum'],
    },
    affiliation: { 'Chidi Anozie': 'Yaba Art Museum' },
    days: { 'May': '2024-05', '6 December': '2024-12-06' },
  },
  {
    title: 'election report, Ottawa',
    date: '2025-10-20',
    text: `OTTAWA — With a week to go, the race for mayor of the capital has turned into a quarrel about a train.

The three main candidates met on Sunday night in their last televised debate, and for most of two hours they talked about the light rail line that opened late, cost double and does not run when it snows.

"I've stood on that platform at minus 25," said Colette Bastien, the front-runner. "You don't need a study to know it's broken." Bastien, a former city auditor, promised to fire the operator on her first day in office.

Her closest rival said that was a fantasy. "There's a contract. She wrote a 300-page report about it, so I assume that she's read it," said Raj Dhillon, a two-term councillor, drawing laughter from the audience. Dhillon argued that breaking the deal would cost the city $600 million. He would rather buy winter-proof switches, he said.

Gwen Pelletier, a bus driver who is running as an independent, accused both of them of never riding the thing. "I pick up the people the train forgets," she said.

A poll released on Friday by Laurier Research put Ms. Bastien at 38 percent, Mr. Dhillon at 33 and Ms. Pelletier at 17. The firm cautioned that one voter in ten was undecided.

"It's Bastien's to lose," said Hana Novak, a political scientist at Carleton University. "But Pelletier is the one people talk about at the bus stop." The professor noted that turnout was below 40 percent in the last election.

The Ottawa Board of Trade endorsed Mr. Dhillon on Thursday, calling him "the adult in the room". The Amalgamated Transit Union backs Ms. Pelletier. Its local president, Owen Strand, said she was the only candidate who had ever changed a tire.

Metrolink Capital, the operator, said in an email that it would not be "a political football".

Ms. Bastien was unmoved. "Then they shouldn't have dropped the ball," she told reporters on Monday.

Voters go to the polls on Oct. 27.`,
    says: {
      'on that platform': 'Colette Bastien',
      "know it's broken": 'Colette Bastien',
      'fire the operator': 'Colette Bastien',
      'was a fantasy': 'Raj Dhillon',
      "that she's read it": 'Raj Dhillon',
      'breaking the deal': 'Raj Dhillon',
      'winter-proof switches': 'Raj Dhillon',
      'never riding the thing': 'Gwen Pelletier',
      'the train forgets': 'Gwen Pelletier',
      'one voter in ten': 'Laurier Research',
      'to lose': 'Hana Novak',
      'at the bus stop': 'Hana Novak',
      'turnout was below': 'Hana Novak',
      'adult in the room': 'Ottawa Board of Trade',
      'ever changed a tire': 'Owen Strand',
      'a political football': 'Metrolink Capital',
      'dropped the ball': 'Colette Bastien',
    },
    means: {
      'her': 'Colette Bastien',
      'Her closest rival': 'Raj Dhillon',
      'She': 'Colette Bastien',
      'He': 'Raj Dhillon',
      'switches, he': 'Raj Dhillon',
      'forgets," she': 'Gwen Pelletier',
      'The firm': 'Laurier Research',
      'The professor': 'Hana Novak',
      'calling him': 'Raj Dhillon',
      'said she': 'Gwen Pelletier',
      'ball," she': 'Colette Bastien',
      'the operator': 'Metrolink Capital',
      'Ms. Bastien': 'Colette Bastien',
    },
    roles: {
      'Raj Dhillon': ['two-term councillor'],
      'Hana Novak': ['political scientist at Carleton University'],
      'Colette Bastien': ['front-runner', 'former city auditor'],
    },
    affiliation: { 'Hana Novak': 'Carleton University', 'Owen Strand': 'Amalgamated Transit Union' },
    days: { 'Sunday night': '2025-10-19', 'Friday': '2025-10-17', 'Thursday': '2025-10-16', 'Monday': '2025-10-20', 'Oct. 27': '2025-10-27' },
  },
  {
    title: 'obituary, Dublin',
    date: '2025-01-25',
    text: `Professor Nuala Kerrigan, who has died at the age of 88, knew more about bogs than anyone in Ireland and liked to say that it was not a crowded field.

She was born in Roscommon, the sixth child of a postman. ‘We burned the bog in the grate and we ate off it and two of my uncles are buried in it,’ she wrote in her memoir, Soft Ground. ‘It seemed polite to study it.’

Kerrigan took a degree in botany at Trinity College Dublin, where a lecturer advised her to consider marriage. She considered it, she said later, and decided on moss.

Her thesis of 1964 showed that drained peat gives off carbon for decades. It was ignored for thirty years. When the Intergovernmental Panel on Climate Change cited the work in 1996, a journalist asked the botanist whether she felt vindicated. ‘I felt old,’ she replied.

She could be fierce. As the first head of the Irish Wetlands Trust, she fought the state company that cut turf for power stations. Its former chairman Frank Deasy described her as ‘the only woman who ever made me late for dinner’. They became friends. ‘She was right, and what was worse, she was funny,’ Deasy said this week.

Aoife Lannigan, a professor at University College Galway who was once her student, remembered field trips in horizontal rain. ‘She never carried an umbrella,’ said Lannigan. ‘She claimed that it offended the sphagnum.’

The President of Ireland said that Kerrigan had taught the country to look down. In a statement, the trust said it had lost ‘its compass and its conscience’.

Not all of her battles were won. In a letter to a newspaper in October, she complained that Dublin had once again put off a ban on the sale of peat. ‘I cannot wait much longer,’ she wrote. ‘The bog can.’

She never married. She died at home on 18 January and is survived by a brother, Colm.`,
    says: {
      'not a crowded field': 'Nuala Kerrigan',
      'burned the bog': 'Nuala Kerrigan',
      'seemed polite': 'Nuala Kerrigan',
      'consider marriage': 'a lecturer',
      'decided on moss': 'Nuala Kerrigan',
      'drained peat gives off': 'Her thesis',
      'felt vindicated': 'a journalist',
      'I felt old': 'Nuala Kerrigan',
      'late for dinner': 'Frank Deasy',
      'what was worse': 'Frank Deasy',
      'carried an umbrella': 'Aoife Lannigan',
      'offended the sphagnum': 'Nuala Kerrigan',
      'to look down': 'President of Ireland',
      'its compass': 'Irish Wetlands Trust',
      'put off a ban': 'Nuala Kerrigan',
      'wait much longer': 'Nuala Kerrigan',
      'The bog can': 'Nuala Kerrigan',
    },
    means: {
      'She': 'Nuala Kerrigan',
      'advised her': 'Nuala Kerrigan',
      'considered it, she': 'Nuala Kerrigan',
      'the botanist': 'Nuala Kerrigan',
      'old,’ she': 'Nuala Kerrigan',
      'described her': 'Nuala Kerrigan',
      'made me': 'Frank Deasy',
      'Deasy#2': 'Frank Deasy',
      'said Lannigan': 'Aoife Lannigan',
      'that Kerrigan': 'Nuala Kerrigan',
      'the trust': 'Irish Wetlands Trust',
      'October, she': 'Nuala Kerrigan',
    },
    standing: { 'Dublin had': true },
    roles: {
      'Aoife Lannigan': ['professor at University College Galway'],
    },
    affiliation: { 'Aoife Lannigan': 'University College Galway' },
    days: { 'October': '2024-10', '18 January': '2025-01-18' },
  },
  {
    title: 'investigation with documents and unnamed sources, Balkans',
    date: '2025-05-15',
    text: `A Serbian construction firm that won contracts worth 140 million euros from the Ministry of Infrastructure in Belgrade was told the bids of its competitors in advance, documents obtained by the Danube Investigative Network show.

The firm, Gradis Invest, submitted the lowest offer in seven tenders since 2022. In each of them it underbid the next company by less than one percent.

In an email dated 1 February 2023, a manager at Gradis Invest, Dragan Petrić, asked an adviser at the ministry for “the usual numbers”. The adviser, Milena Stojić, replied the same evening. “You have them by Friday,” she wrote. “Delete this.”

Petrić did not respond to questions. Reached by telephone, Stojić said that she had never shared a confidential figure with anyone. “I don’t remember that email, and I doubt that it exists,” she said, and hung up.

Three insiders told the Network that the practice was an open secret. “Everyone knew who would win before the envelopes were opened,” one of them said.

A former official, who fears for his pension, said he had complained twice to his superiors. “They asked me if I liked my job,” the former official said. He still keeps copies of both letters at his sister’s flat.

In a confidential report completed in December, the State Audit Institution described the tenders as “competitive in form only”. The institution recommended that the contracts be suspended. None was.

Infrastructure Minister Goran Vasiljević rejected the findings. His office said in a written reply that all tenders had been conducted “in full accordance with the law”. At a rally in Novi Sad on Saturday, the minister called the journalists “postmen of foreign embassies”.

Brussels, which paid for two of the roads, is watching. A spokesperson for the European Commission, Annelies Coppens, said it took the allegations seriously. “If European money has been misused, we will ask for it back,” Coppens said.

Gradis Invest’s lawyer, Nenad Ilić, threatened to sue. The emails were “crude forgeries”, he said in a letter to the Network, without saying which.`,
    says: {
      'bids of its competitors': 'documents',
      'the usual numbers': 'Dragan Petrić',
      'have them by Friday': 'Milena Stojić',
      'Delete this': 'Milena Stojić',
      'shared a confidential figure': 'Milena Stojić',
      'doubt that it exists': 'Milena Stojić',
      'an open secret': 'Three insiders',
      'complained twice': 'A former official',
      'liked my job': 'A former official',
      'competitive in form only': 'State Audit Institution',
      'be suspended': 'State Audit Institution',
      'in full accordance': 'His office',
      'postmen of foreign embassies': 'Goran Vasiljević',
      'took the allegations seriously': 'Annelies Coppens',
      'ask for it back': 'Annelies Coppens',
      'crude forgeries': 'Nenad Ilić',
    },
    means: {
      'The firm': 'Gradis Invest',
      'The adviser': 'Milena Stojić',
      'she': 'Milena Stojić',
      'Petrić#2': 'Dragan Petrić',
      'that she': 'Milena Stojić',
      'exists,” she': 'Milena Stojić',
      'told the Network': 'Danube Investigative Network',
      'said he': 'A former official',
      'asked me': 'A former official',
      'the former official': 'A former official',
      'He': 'A former official',
      'The institution': 'State Audit Institution',
      'the minister': 'Goran Vasiljević',
      'Coppens#2': 'Annelies Coppens',
      'forgeries”, he': 'Nenad Ilić',
    },
    standing: { 'Belgrade': false, 'Brussels': true },
    roles: {
      'Dragan Petrić': ['manager at Gradis Invest'],
      'Goran Vasiljević': ['Infrastructure Minister'],
      'Annelies Coppens': ['spokesperson for the European Commission'],
      'Nenad Ilić': ['lawyer'],
    },
    affiliation: { 'Dragan Petrić': 'Gradis Invest', 'Annelies Coppens': 'European Commission', 'Nenad Ilić': 'Gradis Invest' },
    days: { '1 February 2023': '2023-02-01', 'Friday': '2023-02-03', 'December': '2024-12', 'Saturday': '2025-05-10' },
  },
  {
    title: 'labour dispute, American port city',
    date: '2024-07-03',
    text: `Dockworkers at the Port of Savannah walked off the job Monday in a dispute over automated cranes, halting trade at one of the busiest harbors in the United States.

About 3,800 members of the Coastal Longshore Union set up pickets at dawn. "A robot doesn't buy groceries in this town," said Local 77 president Darnell Whitfield. "A robot doesn't coach Little League."

The employers' group, the Southeast Maritime Alliance, said no worker would lose a job because of the cranes. It accused the union of abandoning the bargaining table hours before a deadline.

"That's a lie, and they know it's a lie," Whitfield said Tuesday. The union's negotiators had waited at a hotel until 2 a.m., he said, and nobody from the alliance came.

Alliance chief Karen Stroud disputed his account. She said that her team had sent a revised offer shortly before midnight, including a raise of 24 percent over four years. "We never heard back," Stroud said. "You can't sign a contract with an empty chair."

A draft contract reviewed by the Lowcountry Ledger says that jobs will be protected "for the term of this agreement". It makes no mention of what happens afterward.

That is the sticking point, said Luis Ferrante, a labor economist at Emory University. "Four years is nothing to a 30-year-old crane operator," he said. Ferrante expects the strike to last into August.

Tasha Gaines, 30, is a crane operator. She joined the port after leaving the Army and earns more than her parents ever did together. "I don't hate the machines," she said, holding a sign that read "Hands, not bots." "I just want to be the one who runs them."

Washington has stayed out of it so far. A White House official said the administration was in touch with both sides and that it would not force anyone back to work. The official declined to be named.

Whitfield and Stroud said in a joint statement late Tuesday that they would meet again Friday. Neither of them would say where.`,
    says: {
      'buy groceries': 'Darnell Whitfield',
      'coach Little League': 'Darnell Whitfield',
      'no worker would lose a job': 'Southeast Maritime Alliance',
      'abandoning the bargaining table': 'Southeast Maritime Alliance',
      'they know': 'Darnell Whitfield',
      'waited at a hotel': 'Darnell Whitfield',
      'nobody from the alliance came': 'Darnell Whitfield',
      'a revised offer': 'Karen Stroud',
      'never heard back': 'Karen Stroud',
      'an empty chair': 'Karen Stroud',
      'for the term of this agreement': 'A draft contract',
      'is the sticking point': 'Luis Ferrante',
      'Four years is nothing': 'Luis Ferrante',
      'last into August': 'Luis Ferrante',
      'hate the machines': 'Tasha Gaines',
      'one who runs them': 'Tasha Gaines',
      'in touch with both sides': 'A White House official',
      'force anyone back to work': 'A White House official',
      'would meet again': ['Darnell Whitfield', 'Karen Stroud'],
    },
    means: {
      "The employers' group": 'Southeast Maritime Alliance',
      'It': 'Southeast Maritime Alliance',
      'accused the union': 'Coastal Longshore Union',
      'a.m., he': 'Darnell Whitfield',
      'from the alliance': 'Southeast Maritime Alliance',
      'disputed his': 'Darnell Whitfield',
      'She': 'Karen Stroud',
      'that her': 'Karen Stroud',
      'operator," he': 'Luis Ferrante',
      'She#2': 'Tasha Gaines',
      'machines," she': 'Tasha Gaines',
      'The official': 'A White House official',
    },
    standing: { 'Washington': true },
    roles: {
      'Darnell Whitfield': ['Local 77 president'],
      'Karen Stroud': ['Alliance chief'],
      'Luis Ferrante': ['labor economist at Emory University'],
      'Tasha Gaines': ['crane operator'],
    },
    affiliation: { 'Karen Stroud': 'Southeast Maritime Alliance', 'Luis Ferrante': 'Emory University' },
    days: { 'Monday': '2024-07-01', 'Tuesday': '2024-07-02', 'August': '2024-08', 'Friday': '2024-07-05' },
  },
];
