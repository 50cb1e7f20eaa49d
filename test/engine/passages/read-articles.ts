/** Whole articles of sixteen kinds, written without a look at the engine, with every statement and what else is right about them. */
import type { ReadPassage } from './read-passages';

export const readArticles: readonly ReadPassage[] = [
  {
    title: 'wire report on diplomacy',
    date: '2024-03-14',
    text: `SEOUL, March 14 (Hanbit) -- South Korea and Japan agreed Thursday to reopen a working-level channel on fisheries after a gap of nearly four years, officials said.

First Vice Foreign Minister Baek Dong-hyun met his Japanese counterpart, Kenji Morikawa, in Seoul for two hours of talks that covered the disputed waters, North Korea and student exchanges.

"We confirmed that the two sides share the will to manage this issue quietly," Baek told reporters after the meeting.

Morikawa, who arrived in the South Korean capital on Wednesday, called the talks "frank and useful." He added that Tokyo would propose dates for a first session in April.

A senior official, speaking on condition of anonymity, said the fishing zones had not been discussed in detail.

"That was never going to be settled in one afternoon," the official said.

Pyongyang denounced the meeting as "a rehearsal for confrontation" in a dispatch carried by its state news agency. Beijing said it had taken note of the talks and urged all parties to avoid steps that raise tension.

Yoo Ha-rin, a professor of international relations at Dongsan University, said the timing mattered more than the substance.

"Both governments face elections," she said. "Neither can afford another summer of boats being chased."

The last round was held in June 2020 in Fukuoka.`,
    says: {
      'reopen a working-level channel': 'officials',
      'share the will to manage': 'Baek Dong-hyun',
      'frank and useful': 'Kenji Morikawa',
      'propose dates for a first session': 'Kenji Morikawa',
      'had not been discussed in detail': 'A senior official',
      'settled in one afternoon': 'A senior official',
      'a rehearsal for confrontation': 'Pyongyang',
      'had taken note of the talks': 'Beijing',
      'avoid steps that raise tension': 'Beijing',
      'the timing mattered more': 'Yoo Ha-rin',
      'Both governments face elections': 'Yoo Ha-rin',
      'another summer of boats': 'Yoo Ha-rin',
    },
    means: { 'his': 'Baek Dong-hyun', 'He': 'Kenji Morikawa', 'the official': 'A senior official', 'she': 'Yoo Ha-rin' },
    standing: { 'Tokyo': true, 'Pyongyang': true, 'Beijing': true, 'Fukuoka': false },
    roles: { 'Baek Dong-hyun': ['First Vice Foreign Minister'], 'Yoo Ha-rin': ['professor of international relations at Dongsan University'] },
    affiliation: { 'Yoo Ha-rin': 'Dongsan University' },
    days: { 'Thursday': '2024-03-14', 'Wednesday': '2024-03-13', 'April': '2024-04', 'June 2020': '2020-06' },
  },
  {
    title: 'court report',
    date: '2024-06-20',
    text: `A former bookkeeper who stole more than £340,000 from a Sheffield roofing firm told police she had “only ever meant to borrow it”, a court heard on Thursday.

Denise Holloway, 52, of Ranmoor Close, had pleaded guilty at an earlier hearing.

Prosecuting, Imran Sadiq said Holloway had set up 61 false invoices over five years at Pelham & Croft Roofing. “This was not a moment of weakness,” he told Sheffield Crown Court. “It was a second job.”

The court was told that the firm laid off four men the winter before the thefts came to light. In a statement read to the court, its owner, Gary Pelham, said he had remortgaged his home to pay wages.

“I sat next to her at my daughter’s wedding,” the statement read. “I will never understand it.”

Mitigating, Laura Tennant said her client had begun gambling after the death of her husband and was “sick with shame”. Holloway had written to every former colleague to apologise, she added.

Judge Michael Farrant KC, sentencing her to three years and two months, said: “You were trusted because you were liked. You used the one to exploit the other.”

Holloway, who wept in the dock, was taken down without looking at the public gallery.

A proceeds of crime hearing, nicknamed “the counting day” by clerks, will take place on 12 September.`,
    says: {
      'only ever meant to borrow it': 'Denise Holloway',
      'set up 61 false invoices': 'Imran Sadiq',
      'not a moment of weakness': 'Imran Sadiq',
      'It was a second job': 'Imran Sadiq',
      'laid off four men': null,
      'had remortgaged his home': 'Gary Pelham',
      'I sat next to her': 'Gary Pelham',
      'I will never understand it': 'Gary Pelham',
      'had begun gambling': 'Laura Tennant',
      'sick with shame': 'Laura Tennant',
      'written to every former colleague': 'Laura Tennant',
      'trusted because you were liked': 'Michael Farrant',
    },
    silent: ['the counting day'],
    means: { 'her client': 'Denise Holloway', 'she': 'Denise Holloway', 'she#2': 'Laura Tennant', 'its owner': 'Gary Pelham' },
    roles: { 'Michael Farrant': ['Judge'], 'Gary Pelham': ['owner'], 'Denise Holloway': ['former bookkeeper'] },
    affiliation: { 'Gary Pelham': 'Pelham & Croft Roofing' },
    days: { 'Thursday': '2024-06-20', '12 September': '2024-09-12' },
  },
  {
    title: 'parliament debate',
    date: '2025-02-12',
    text: `WELLINGTON - Parliament erupted on Wednesday as the opposition accused the government of hiding a report on the state of rural hospitals.

Opposition health spokesperson Moana Teriaka asked the minister when she had first read the document.

"I read it the day it reached my desk," Health Minister Fiona Abernethy replied.

"And which day was that?" Teriaka shot back, to laughter from her own benches.

Abernethy said it was in November, and rejected claims that officials had been told to sit on it.

"Nobody in my office has delayed a single page," she told the House.

The 88-page report, a copy of which was leaked to The Southern Courier, warns that six hospitals could lose their maternity wards by 2027. It says staffing in the far south is "at the edge of what is safe".

The Speaker, Rawiri Stokes, twice rose to restore order.

Independent MP Colin Drysdale, a former surgeon whose own electorate lost its last obstetrician in 2022, said neither side could be proud.

"We all knew," he said. "We closed our eyes and carried on."

Prime Minister Hugh Lanigan, who was travelling in Canberra, later posted on X that the report would be published "in full and before Easter".`,
    says: {
      'hiding a report': 'opposition',
      'when she had first read': 'Moana Teriaka',
      'the day it reached my desk': 'Fiona Abernethy',
      'And which day was that': 'Moana Teriaka',
      'it was in November': 'Fiona Abernethy',
      'officials had been told to sit': 'Fiona Abernethy',
      'delayed a single page': 'Fiona Abernethy',
      'could lose their maternity wards': 'The 88-page report',
      'at the edge of what is safe': 'The 88-page report',
      'neither side could be proud': 'Colin Drysdale',
      'We all knew': 'Colin Drysdale',
      'in full and before Easter': 'Hugh Lanigan',
    },
    means: { 'the minister': 'Fiona Abernethy', 'she#2': 'Fiona Abernethy', 'her': 'Moana Teriaka', 'he': 'Colin Drysdale' },
    standing: { 'Canberra': false, 'WELLINGTON': false },
    roles: { 'Fiona Abernethy': ['Health Minister'], 'Hugh Lanigan': ['Prime Minister'], 'Rawiri Stokes': ['Speaker'], 'Colin Drysdale': ['Independent MP', 'former surgeon'] },
    days: { 'Wednesday': '2025-02-12', 'November': '2024-11' },
  },
  {
    title: 'business results',
    date: '2024-07-25',
    text: `Nordvik Tools shares fell 9 percent on Thursday after the Danish maker of cordless drills cut its full-year outlook and said demand in Germany had “not yet found a floor”.

Operating profit for the second quarter fell to 412 million kroner from 530 million a year earlier, the Aarhus-based company said in a statement. The average forecast in a Marketline poll was 498 million.

“Professional customers keep their tools for longer when building sites are quiet,” chief executive Lise Brandstrup said. “We see that in every market north of the Alps.”

Brandstrup, who took over from founder Anders Kjeldgaard in January, said she could not rule out further job cuts. Nordvik now expects sales to decline by 4 to 6 percent this year.

Finance chief Tomasz Wierzba told analysts on a call that inventories were back to normal and that cash flow would improve from October.

Not everyone was convinced. “The guidance still looks optimistic,” wrote Petra Oswald, an analyst at Falkner Bank, in a note to clients. She kept her “sell” rating on the stock.

According to two people familiar with the matter, Nordvik is exploring a sale of its garden division. The company said it does not comment on market rumours.

Rival Hakuto Power Tools, based in Nagoya, reports on August 6.`,
    says: {
      'not yet found a floor': 'Nordvik Tools',
      'Operating profit for the second quarter': 'Nordvik Tools',
      'keep their tools for longer': 'Lise Brandstrup',
      'every market north of the Alps': 'Lise Brandstrup',
      'rule out further job cuts': 'Lise Brandstrup',
      'to decline by 4 to 6 percent': 'Nordvik Tools',
      'inventories were back to normal': 'Tomasz Wierzba',
      'cash flow would improve': 'Tomasz Wierzba',
      'guidance still looks optimistic': 'Petra Oswald',
      'exploring a sale': 'two people familiar with the matter',
      'does not comment on market rumours': 'Nordvik Tools',
    },
    silent: ['sell'],
    means: { 'the Danish maker of cordless drills': 'Nordvik Tools', 'The company': 'Nordvik Tools', 'her': 'Petra Oswald' },
    standing: { 'Germany': false, 'Nagoya': false },
    roles: { 'Lise Brandstrup': ['chief executive'], 'Tomasz Wierzba': ['Finance chief'], 'Anders Kjeldgaard': ['founder'], 'Petra Oswald': ['analyst at Falkner Bank'] },
    affiliation: { 'Petra Oswald': 'Falkner Bank' },
    days: { 'Thursday': '2024-07-25', 'January': '2024-01', 'October': '2024-10', 'August 6': '2024-08-06' },
  },
  {
    title: 'football match report',
    date: '2023-11-12',
    text: `Harwick Rovers came from two goals down to snatch a 3-2 win over Castleden Town on Saturday, and manager Pete Loughran hailed "the best half hour of my career".

Castleden were cruising at the break after Emeka Obiora’s double, but substitute Jonas Lindqvist pulled one back before Callum Reidy scored twice in the last ten minutes.

"At half-time I told them to forget the table," said Loughran. "I said, ‘Just give these people something to sing about.’ And they did."

Reidy, 19, who was making only his third start, admitted he had not slept the night before.

"My mum said I looked like a ghost at breakfast," the striker told Moorland FM. "I’ll sleep tonight."

Castleden boss Stefano Barbieri was furious with the award of a late free kick. "It is not a foul here, it is not a foul in Italy, it is not a foul on the moon," he fumed.

The Italian insisted his side deserved a point and promised a response at Linfold on Tuesday.

Castleden captain Dean Atterbury tweeted: "Gutted. Sorry to the 900 who travelled. We go again."

Rovers, known as "the Millers", climb to 14th. Loughran said Lindqvist, who limped off in stoppage time, would have a scan on Monday.

Photo: Callum Reidy celebrates his winner (Joan Pickard/Moorland Press)`,
    says: {
      'the best half hour': 'Pete Loughran',
      'to forget the table': 'Pete Loughran',
      'give these people something': 'Pete Loughran',
      'had not slept the night': 'Callum Reidy',
      'My mum said I looked': 'Callum Reidy',
      'I’ll sleep tonight': 'Callum Reidy',
      'not a foul in Italy': 'Stefano Barbieri',
      'his side deserved a point': 'Stefano Barbieri',
      'a response at Linfold': 'Stefano Barbieri',
      'Sorry to the 900': 'Dean Atterbury',
      'would have a scan': 'Pete Loughran',
    },
    silent: ['the Millers'],
    means: { 'The Italian': 'Stefano Barbieri', 'the striker': 'Callum Reidy', 'he': 'Callum Reidy', 'he#2': 'Stefano Barbieri' },
    standing: { 'Italy': false },
    roles: { 'Pete Loughran': ['manager'], 'Stefano Barbieri': ['boss'], 'Dean Atterbury': ['captain'] },
    affiliation: { 'Pete Loughran': 'Harwick Rovers', 'Stefano Barbieri': 'Castleden Town', 'Dean Atterbury': 'Castleden Town' },
    days: { 'Saturday': '2023-11-11', 'Tuesday': '2023-11-14', 'Monday': '2023-11-13' },
  },
  {
    title: 'science feature',
    date: '2024-10-09',
    text: `Deep under the ice of a Svalbard fjord, a sponge no bigger than a thumb may have been alive when Columbus sailed.

A study published on Monday in the journal Polar Benthos puts the age of the oldest specimens at between 520 and 580 years.

“At first I assumed we had made an error,” says lead author Ingvild Straumsnes, a marine biologist at the University of Bergen. “So we did it again. Then we did it again.”

Straumsnes and her colleagues counted growth layers in silica needles, a method she likens to reading tree rings “through the bottom of a beer bottle.”

The sponges matter, the authors write, because they record how cold the water was long before there were thermometers to measure it.

Others urge caution. Rafael Quintanar, an ecologist at the University of Valparaíso who was not involved in the work, notes that needles can dissolve and regrow.

“It is a beautiful paper,” he says. “But I would like to see a second method before I light 580 candles.”

Straumsnes does not disagree. Radiocarbon samples are already in Zurich, she says, and the results are expected in spring.

Her student Wambui Kariuki, who dived for the specimens, remembers the silence. “You hear your own breath and nothing else,” Kariuki says. “Someone called it ‘the library’, and the name stuck.”`,
    says: {
      'the age of the oldest specimens': 'A study',
      'I assumed we had made an error': 'Ingvild Straumsnes',
      'So we did it again': 'Ingvild Straumsnes',
      'through the bottom of a beer': 'Ingvild Straumsnes',
      'record how cold the water was': 'the authors',
      'needles can dissolve and regrow': 'Rafael Quintanar',
      'It is a beautiful paper': 'Rafael Quintanar',
      'to see a second method': 'Rafael Quintanar',
      'Radiocarbon samples are already': 'Ingvild Straumsnes',
      'You hear your own breath': 'Wambui Kariuki',
      'and the name stuck': 'Wambui Kariuki',
    },
    means: { 'he': 'Rafael Quintanar', 'she': 'Ingvild Straumsnes', 'she#2': 'Ingvild Straumsnes', 'Her student': 'Wambui Kariuki' },
    standing: { 'Zurich': false },
    roles: { 'Ingvild Straumsnes': ['lead author', 'marine biologist at the University of Bergen'], 'Rafael Quintanar': ['ecologist at the University of Valparaíso'], 'Wambui Kariuki': ['student'] },
    affiliation: { 'Ingvild Straumsnes': 'University of Bergen', 'Rafael Quintanar': 'University of Valparaíso' },
    days: { 'Monday': '2024-10-07' },
  },
  {
    title: 'local council',
    date: '2024-06-05',
    text: `HARLAN RIDGE — The City Council voted 5-2 Tuesday night to ban overnight parking on Cooper Street, over the objections of residents who said they had nowhere else to put their cars.

"I work second shift. Where am I supposed to go, the roof?" asked Darlene Pruitt, who has rented on the block for 11 years.

Council President Walt Eberhardt said the city had received 140 complaints from the fire department about blocked hydrants since January.

"We’re one hydrant away from a funeral," Eberhardt said.

Councilwoman Tamika Rollins, one of the two no votes, questioned that figure. The fire chief told her in March that the number was closer to 40, Rollins said.

Chief Bob Kowalczyk did not attend and did not return a call seeking comment.

City Engineer Priya Nambiar presented drawings for a 32-space lot on Sycamore Avenue. It could open by Labor Day "if the weather is kind to us," she told the council.

A memo attached to the agenda puts the cost at $310,000.

In other business, the council honored the "Cookie Lady," Agnes Dombrowski, who turned 100 last week. Asked for the secret of long life, Dombrowski replied, "Butter."

Mayor Luis Carranza has promised to sign the parking ordinance by Friday. According to his office, tickets will be $45 and will not be written until July 1.`,
    says: {
      'had nowhere else to put': 'residents',
      'I work second shift': 'Darlene Pruitt',
      'had received 140 complaints': 'Walt Eberhardt',
      'one hydrant away from': 'Walt Eberhardt',
      'The fire chief told her': 'Tamika Rollins',
      'the number was closer to 40': 'Bob Kowalczyk',
      'if the weather is kind': 'Priya Nambiar',
      'the cost at $310,000': 'A memo',
      'Butter': 'Agnes Dombrowski',
      'sign the parking ordinance': 'Luis Carranza',
      'tickets will be $45': 'his office',
    },
    silent: ['Cookie Lady'],
    means: { 'her': 'Tamika Rollins', 'she': 'Priya Nambiar', 'his': 'Luis Carranza', 'The fire chief': 'Bob Kowalczyk' },
    roles: { 'Walt Eberhardt': ['Council President'], 'Tamika Rollins': ['Councilwoman'], 'Priya Nambiar': ['City Engineer'], 'Luis Carranza': ['Mayor'] },
    days: { 'Tuesday': '2024-06-04', 'January': '2024-01', 'March': '2024-03', 'Friday': '2024-06-07', 'July 1': '2024-07-01' },
  },
  {
    title: 'disaster report with witnesses',
    date: '2024-02-19',
    text: `HUANCAYO, Peru — A hillside gave way above a market town in central Peru before dawn on Sunday, burying dozens of homes and killing at least 31 people, the authorities said.

“It sounded like a train, and then it was silent,” said Yolanda Huamaní, 44, who escaped through a kitchen window with her two sons. “The silence was worse.”

Rescuers dug with shovels and cooking pots until the first excavators arrived at noon. By nightfall, 17 people were still missing, according to the regional civil defence office.

Its director, Col. Óscar Benavente, warned that the number could rise. More rain is forecast, he said, and the slope is still moving.

“We are asking everyone below the school to leave tonight,” he told reporters. “Not tomorrow. Tonight.”

Some refused. A man who gave his name only as Teófilo sat on a plastic chair beside the mud. His brother was inside, he said.

“I hear him knocking,” he said. “They tell me it is the pipes.”

Residents said they had complained for years about a quarry that cut into the foot of the hill. The owner, Minera Altoverde, said in a statement that it operated “with all permits in force” and would cooperate with investigators.

In Lima, President Renata Salcedo declared three days of mourning. “The whole country is digging with you,” she wrote on X.`,
    says: {
      'burying dozens of homes': 'authorities',
      'It sounded like a train': 'Yolanda Huamaní',
      'The silence was worse': 'Yolanda Huamaní',
      'people were still missing': 'regional civil defence office',
      'the number could rise': 'Óscar Benavente',
      'More rain is forecast': 'Óscar Benavente',
      'everyone below the school': 'Óscar Benavente',
      'His brother was inside': 'Teófilo',
      'I hear him knocking': 'Teófilo',
      'complained for years about a quarry': 'Residents',
      'with all permits in force': 'Minera Altoverde',
      'The whole country is digging': 'Renata Salcedo',
    },
    means: { 'Its director': 'Óscar Benavente', 'he#3': 'Teófilo', 'The owner': 'Minera Altoverde', 'she': 'Renata Salcedo' },
    standing: { 'Lima': false },
    roles: { 'Óscar Benavente': ['director'], 'Renata Salcedo': ['President'] },
    affiliation: { 'Óscar Benavente': 'regional civil defence office' },
    days: { 'Sunday': '2024-02-18' },
  },
  {
    title: 'protest with unnamed sources',
    date: '2024-09-18',
    text: `NAIROBI - Thousands of young people marched on the Treasury on Tuesday against a planned levy on mobile money, and police fired tear gas to keep them from the gates.

Three people were treated for gunshot wounds, two doctors at a nearby clinic said. Both spoke on condition of anonymity because they feared reprisals.

"One of them is a boy of sixteen," one of the doctors said.

Police denied using live rounds. "Our officers showed maximum restraint," spokeswoman Grace Wanyonyi said in a statement, adding that nine officers had been hurt by stones.

A security official told The Lakeside Post that the order to fire had come from "very high". Reporters could not independently verify his account.

"We are not leaving," shouted one protester, her face wrapped in a wet scarf.

The march was called by a loose network of student groups under the slogan "Hands Off My Phone". One of its organisers, Brian Otieno Maruti, said police had raided his flat on Monday night.

"They took my laptop, my sister’s laptop and a toaster," Maruti said.

Inside the government the levy is contested. Finance Minister Joseph Kilonzi Ndege said last week that it would raise 40 billion shillings. A source close to the minister said a compromise was being drafted.

Washington called on both sides to show calm.`,
    says: {
      'treated for gunshot wounds': 'two doctors',
      'a boy of sixteen': 'one of the doctors',
      'using live rounds': 'Police',
      'Our officers showed maximum restraint': 'Grace Wanyonyi',
      'nine officers had been hurt': 'Grace Wanyonyi',
      'the order to fire': 'A security official',
      'We are not leaving': 'one protester',
      'had raided his flat': 'Brian Otieno Maruti',
      'They took my laptop': 'Brian Otieno Maruti',
      'would raise 40 billion': 'Joseph Kilonzi Ndege',
      'a compromise was being drafted': 'A source close to the minister',
      'both sides to show calm': 'Washington',
    },
    silent: ['Hands Off My Phone'],
    means: { 'his': 'A security official', 'his#2': 'Brian Otieno Maruti', 'Maruti#2': 'Brian Otieno Maruti', 'the minister': 'Joseph Kilonzi Ndege' },
    standing: { 'Washington': true, 'NAIROBI': false },
    roles: { 'Grace Wanyonyi': ['spokeswoman'], 'Joseph Kilonzi Ndege': ['Finance Minister'] },
    days: { 'Tuesday': '2024-09-17', 'Monday': '2024-09-16' },
  },
  {
    title: 'interview with question and answer lines',
    text: `Architect Soledad Ibarrondo on wood, rain and saying no

Soledad Ibarrondo, 61, runs a practice of nine people in Bilbao. Last month she won the Lindgren Prize for a school made almost entirely of chestnut. She spoke to Marta Fennimore in her kitchen.

Q: You turned down the museum in Dubai. Why?

A: They wanted a shape. I asked them what would happen inside it and nobody knew.

Q: The prize jury called the school “a building that listens”. Does that make sense to you?

A: It makes me laugh. The children listen, sometimes. The building leaks a little in the north corner, and I have told the mayor that I will come and fix it myself.

Q: Your father was a carpenter.

A: My father used to say that a house is finished when the people in it have died. He was not a cheerful man. But he taught me to wait for wood to dry.

Q: What are you working on now?

A: A bus shelter. It is the hardest thing I have done.

Q: Will you retire?

A: My partner says I retired years ago and forgot to tell the office.`,
    says: {
      'You turned down the museum': 'Marta Fennimore',
      'They wanted a shape': 'Soledad Ibarrondo',
      'a building that listens': 'The prize jury',
      'It makes me laugh': 'Soledad Ibarrondo',
      'come and fix it myself': 'Soledad Ibarrondo',
      'Your father was a carpenter': 'Marta Fennimore',
      'a house is finished when': 'My father',
      'He was not a cheerful man': 'Soledad Ibarrondo',
      'What are you working on': 'Marta Fennimore',
      'the hardest thing I have done': 'Soledad Ibarrondo',
      'Will you retire': 'Marta Fennimore',
      'My partner says I retired': 'Soledad Ibarrondo',
    },
    means: { 'she': 'Soledad Ibarrondo', 'her': 'Soledad Ibarrondo', 'he': 'My father' },
    standing: { 'Bilbao': false, 'Dubai': false },
    roles: { 'Soledad Ibarrondo': ['Architect'] },
  },
  {
    title: 'press release',
    date: '2025-05-05',
    text: `FOR IMMEDIATE RELEASE

Valtera Rail to fit quieter brakes on 600 freight wagons

ROTTERDAM, 5 May 2025 – Valtera Rail today announced that it will fit composite brake blocks to 600 freight wagons by the end of 2026, halving the noise heard by people who live beside the Betuwe line.

"Our neighbours have been patient with us for a very long time, and this is how we say thank you," said Joost van Heerden, Chief Executive Officer of Valtera Rail.

The blocks will be supplied by Kellermann Bremsen GmbH of Chemnitz.

"We are delighted to have been chosen," commented Dr Anke Reuss, the company’s Head of Sales. "The LX-4 block has now run more than two million kilometres without a single failure."

Residents’ group Stil Spoor had campaigned for the change since 2011. "Better late than never," said its chair, Willemijn Dekker. "We will be at the window with a decibel meter."

The programme is supported by the European Commission, which described it last year as "a model for corridor operators across the Union".

A spokesperson for Valtera Rail said: "No timetable will change while the work is carried out."

The first converted train, to be named "Whisper", will leave Rotterdam on 16 June.

About Valtera Rail

Valtera Rail operates 2,400 wagons in five countries.

Media contact: Sanne Oudkerk, press@valtera.example`,
    says: {
      'will fit composite brake blocks': 'Valtera Rail',
      'have been patient with us': 'Joost van Heerden',
      'delighted to have been chosen': 'Anke Reuss',
      'has now run more than': 'Anke Reuss',
      'Better late than never': 'Willemijn Dekker',
      'at the window with a decibel': 'Willemijn Dekker',
      'a model for corridor operators': 'European Commission',
      'No timetable will change': 'A spokesperson for Valtera Rail',
    },
    silent: ['Whisper'],
    means: { 'the company': 'Kellermann Bremsen GmbH', 'its chair': 'Willemijn Dekker' },
    standing: { 'Chemnitz': false },
    roles: { 'Joost van Heerden': ['Chief Executive Officer'], 'Anke Reuss': ['Head of Sales'], 'Willemijn Dekker': ['chair'] },
    affiliation: { 'Joost van Heerden': 'Valtera Rail', 'Anke Reuss': 'Kellermann Bremsen GmbH', 'Willemijn Dekker': 'Stil Spoor' },
    days: { 'today': '2025-05-05', '16 June': '2025-06-16' },
  },
  {
    title: 'obituary',
    date: '2025-03-08',
    text: `Ferdinand Akinbode, the cellist who taught three generations of London children to play without fear and was known to all of them as “Ferdy”, has died aged 88.

His daughter, the violinist Ruth Akinbode, said he died at home in Lewisham on 2 March after a short illness.

Born in Ibadan in 1936, Akinbode came to Britain at 19 with a borrowed cello and, as he liked to say, “one good shoe”.

He was turned away from two orchestras before Margaret Pell, the conductor, hired him for the Thameside Sinfonia. “He played eight bars and I told the others to go home,” she recalled in a 1994 interview.

His recording of the Kodály sonata, “Dust and Gold”, was never out of print. But it was teaching that he loved.

“Don’t play it right,” he would tell beginners. “Play it to somebody.”

One of those beginners, the film composer Danny Achterberg, remembered arriving with a broken string and no excuse. “He laughed and said three strings were plenty for a boy with one idea,” Achterberg said.

In his memoir, The Lower Strings, Akinbode wrote that applause “is weather: you dress for it, but you do not work for it”.

Akinbode refused an honour in 2003. He later told the Deptford Herald that he had nothing to wear.

His wife, Comfort, died in 2011. He is survived by Ruth and four grandchildren.`,
    says: {
      'he died at home': 'Ruth Akinbode',
      'one good shoe': 'Ferdinand Akinbode',
      'He played eight bars': 'Margaret Pell',
      'Don’t play it right': 'Ferdinand Akinbode',
      'Play it to somebody': 'Ferdinand Akinbode',
      'arriving with a broken string': 'Danny Achterberg',
      'He laughed and said': 'Danny Achterberg',
      'three strings were plenty': 'Ferdinand Akinbode',
      'is weather: you dress for it': 'Ferdinand Akinbode',
      'he had nothing to wear': 'Ferdinand Akinbode',
    },
    silent: ['Ferdy', 'Dust and Gold'],
    means: { 'she': 'Margaret Pell', 'His daughter': 'Ruth Akinbode', 'him': 'Ferdinand Akinbode', 'His wife': 'Comfort' },
    standing: { 'Ibadan': false, 'Lewisham': false },
    roles: { 'Ferdinand Akinbode': ['cellist'], 'Ruth Akinbode': ['violinist'], 'Margaret Pell': ['conductor'], 'Danny Achterberg': ['film composer'] },
    days: { '2 March': '2025-03-02' },
  },
  {
    title: 'opinion column',
    text: `The bus that never comes

Every Thursday I wait for the 41 with a woman called Bridie, who is 83 and has opinions. "They could run a donkey and it’d be quicker," she told me last week. I have no figures on donkeys. I do have figures on the 41.

According to the National Transport Agency, one in five services on the route failed to turn up last year. The agency calls this "a temporary reliability challenge". Most of us would use a shorter word.

Transport Minister Eamon Delahunty says the answer is more drivers. He has given four interviews since Christmas. In the last of them, on Lakeland Radio, he claimed that recruitment was "going like a train", which, given the trains, was brave.

The drivers’ union tells a different story. Its general secretary, Noreen Fahy, argues that for every ten recruits, seven leave inside a year. "You can’t fill a bath with the plug out," she says, and I cannot fault her plumbing.

Critics will say that I am picking on an easy target. Maybe. But so-called "smart mobility" has cost us 60 million so far, and Bridie still needs to get to the chiropodist.

As my late mother used to say, "A promise is a bus with no driver."

Mr Delahunty, the stop is outside the library. Bring a coat.`,
    says: {
      'They could run a donkey': 'Bridie',
      'one in five services': 'National Transport Agency',
      'a temporary reliability challenge': 'National Transport Agency',
      'the answer is more drivers': 'Eamon Delahunty',
      'going like a train': 'Eamon Delahunty',
      'for every ten recruits': 'Noreen Fahy',
      'fill a bath with the plug': 'Noreen Fahy',
      'I am picking on': 'Critics',
      'A promise is a bus': 'my late mother',
    },
    silent: ['smart mobility'],
    means: { 'The agency': 'National Transport Agency', 'she': 'Bridie', 'she#2': 'Noreen Fahy', 'Its general secretary': 'Noreen Fahy' },
    roles: { 'Eamon Delahunty': ['Transport Minister'], 'Noreen Fahy': ['general secretary'] },
    affiliation: { 'Noreen Fahy': 'drivers’ union' },
  },
  {
    title: 'television interview transcript',
    date: '2024-11-20',
    text: `MORNING BRIEF, Channel Eleven, 7:40 a.m.

HOST KAREN OSTROW: Joining us from Ottawa is Senator Philip Beaudry, who chairs the committee on Arctic affairs. Senator, good morning.

SEN. PHILIP BEAUDRY: Good morning, Karen.

OSTROW: The Coast Guard says it cannot confirm that a foreign submarine entered the strait. You say it did. Who’s right?

BEAUDRY: I’ve seen the sonar logs. They are not ambiguous.

OSTROW: The defense minister, Andrea Kolb, told this program yesterday that you are, quote, “playing submarine captain in the bathtub.”

BEAUDRY: (Laughs) Andrea and I have known each other a long time. I’d only point out that she hasn’t denied it.

OSTROW: Let’s listen to what she said on Friday.

(BEGIN VIDEO CLIP)

ANDREA KOLB: We do not discuss operations. We never have, and we won’t start on breakfast television.

(END VIDEO CLIP)

OSTROW: So, will you release the logs?

BEAUDRY: Our lawyers tell us that would be a crime. Moscow would love it, of course. What I can do is show them to every member of the committee behind closed doors.

OSTROW: Senator Philip Beaudry, thank you for your time.

BEAUDRY: Always a pleasure.`,
    says: {
      'Joining us from Ottawa': 'Karen Ostrow',
      'Good morning, Karen': 'Philip Beaudry',
      'cannot confirm that a foreign': 'Coast Guard',
      'Who’s right': 'Karen Ostrow',
      'seen the sonar logs': 'Philip Beaudry',
      'playing submarine captain': 'Andrea Kolb',
      'known each other a long time': 'Philip Beaudry',
      'listen to what she said': 'Karen Ostrow',
      'We do not discuss operations': 'Andrea Kolb',
      'will you release the logs': 'Karen Ostrow',
      'that would be a crime': 'Our lawyers',
      'Moscow would love it': 'Philip Beaudry',
    },
    means: { 'she': 'Andrea Kolb', 'she#2': 'Andrea Kolb' },
    standing: { 'Ottawa': false, 'Moscow': true },
    roles: { 'Andrea Kolb': ['defense minister'], 'Philip Beaudry': ['Senator'] },
    days: { 'yesterday': '2024-11-19', 'Friday': '2024-11-15' },
  },
  {
    title: 'health agency advisory',
    date: '2025-04-14',
    text: `The Tarn Valley Health Agency (TVHA) has warned the public not to eat Frostfield Mixed Berries with a best-before date of March 2026, after 11 people fell ill with hepatitis A.

The agency said four of the patients remained in hospital and that none was in danger.

"If you have these berries in your freezer, do not taste them, do not give them to the dog; put them in the bin," said Dr Hamish Orrock, the TVHA’s director of public health.

Symptoms include fever, dark urine and yellowing of the skin, and can take up to seven weeks to appear, according to the World Health Organization.

People who ate the berries in the past two weeks should ask their doctor about a vaccine, Dr Orrock advised. "It works after exposure, but only if you are quick," he added.

A spokesman for Frostfield Foods, which packs the fruit at Benmore, said the firm had recalled 9,000 bags "as a precaution". Laboratory tests, he stressed, were not complete.

Supermarket chain Dalgleish said it had cleared its shelves by Saturday evening.

The advisory, numbered TV-25-07, also reminds caterers that boiling the fruit for one minute kills the virus. So-called "flash heating" does not.

A telephone line will be open until 30 April.`,
    says: {
      'not to eat Frostfield Mixed Berries': 'Tarn Valley Health Agency',
      'four of the patients remained': 'Tarn Valley Health Agency',
      'none was in danger': 'Tarn Valley Health Agency',
      'do not give them to the dog': 'Hamish Orrock',
      'Symptoms include fever': 'World Health Organization',
      'should ask their doctor': 'Hamish Orrock',
      'It works after exposure': 'Hamish Orrock',
      'had recalled 9,000 bags': 'A spokesman for Frostfield Foods',
      'were not complete': 'A spokesman for Frostfield Foods',
      'it had cleared its shelves': 'Dalgleish',
      'boiling the fruit for one minute': 'The advisory',
    },
    silent: ['flash heating'],
    means: { 'The agency': 'Tarn Valley Health Agency', 'he': 'Hamish Orrock', 'he#2': 'A spokesman for Frostfield Foods', 'the firm': 'Frostfield Foods' },
    standing: { 'Benmore': false },
    roles: { 'Hamish Orrock': ['director of public health'] },
    affiliation: { 'Hamish Orrock': 'Tarn Valley Health Agency' },
    days: { 'Saturday': '2025-04-12', '30 April': '2025-04-30', 'March 2026': '2026-03' },
  },
  {
    title: 'feature with a long quotation',
    date: '2024-05-29',
    text: `The last pilot of the Ganvik sound gets up at four, whether or not there is a ship.

“My wife says I will get up at four in my coffin,” says Olav Reinhardtsen, 71. He has brought tankers through the narrows for 38 years; on Friday he will bring the last.

From next month the ships will be guided from a control room in Bergen. The coastal administration says the new system is safer and will save 14 million kroner a year. Reinhardtsen has seen the control room.

“They were very kind,” he says. “They gave me coffee and showed me a screen the size of a barn.

“There was a young woman there, clever, with good hands. She asked me what I look at when I come round Skarvholmen in fog. And I could not answer her.

“You don’t look. You listen to the water coming back off the rock. I told her that, and she wrote it down, but I could see she did not know where to put it.”

The young woman, Silje Aamodt, remembers it differently. “I did know,” she says. “I put it on the wall.” It hangs there still, above the screen, in felt pen.

The mayor of Ganvik, Turid Lofthus, has promised a brass plaque for the quay. Reinhardtsen would rather have his parking space back.

Caption: Olav Reinhardtsen aboard the pilot boat “Terna”. Photograph: Henrik Solvang`,
    says: {
      'My wife says I will': 'Olav Reinhardtsen',
      'the new system is safer': 'coastal administration',
      'They were very kind': 'Olav Reinhardtsen',
      'a screen the size of': 'Olav Reinhardtsen',
      'There was a young woman': 'Olav Reinhardtsen',
      'She asked me what I look': 'Olav Reinhardtsen',
      'And I could not answer': 'Olav Reinhardtsen',
      'listen to the water coming back': 'Olav Reinhardtsen',
      'she did not know where': 'Olav Reinhardtsen',
      'I did know': 'Silje Aamodt',
      'I put it on the wall': 'Silje Aamodt',
      'a brass plaque for the quay': 'Turid Lofthus',
    },
    silent: ['Terna'],
    means: { 'The young woman': 'Silje Aamodt', 'he#2': 'Olav Reinhardtsen', 'her#2': 'Silje Aamodt' },
    standing: { 'Bergen': false },
    roles: { 'Turid Lofthus': ['mayor of Ganvik'] },
    affiliation: { 'Turid Lofthus': 'Ganvik' },
    days: { 'Friday': '2024-05-31', 'next month': '2024-06' },
  },
];
