/** Passages with one difficulty each, to be read by the shipped model: written before they were run, with what is right about them. */
import { readDates } from './read-dates';
import { readDescriptions } from './read-descriptions';
import { readInstitutions } from './read-institutions';
import { readMixed } from './read-mixed';
import { readNames } from './read-names';
import { readSpeakers } from './read-speakers';
import { readUnseen } from './read-unseen';

export interface ReadPassage {
  readonly title: string;
  readonly text: string;
  /** The document's day, where dates need one. */
  readonly date?: string;
  /** Words of a statement's content, and the name of its speaker or speakers; `null` where nobody can be named. */
  readonly says?: Readonly<Record<string, string | null | readonly string[]>>;
  /** Words that nobody says: a title, words held at arm's length. */
  readonly silent?: readonly string[];
  /** Words of the text, and the name of the actor they mean; `#2` is their second place. */
  readonly means?: Readonly<Record<string, string | null>>;
  /** Names, and whether they stand for an institution where they are. */
  readonly standing?: Readonly<Record<string, boolean>>;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  /** Names of actors, and the name of the organization or place that they belong to. */
  readonly affiliation?: Readonly<Record<string, string | null>>;
  /** Names that no actor may have. */
  readonly without?: readonly string[];
  /** Words, and the day, month, or days they mean; `null` where that can't be known, `no date` where they are none. */
  readonly days?: Readonly<Record<string, string | null>>;
}

export const readPassages: readonly ReadPassage[] = [
  // Names
  { title: 'a short name later', text: 'Ingrid Solheim opened the ferry terminal on Tuesday. Solheim said it would serve 4,000 passengers a day.', says: { 'serve 4,000': 'Ingrid Solheim' } },
  { title: 'a surname-first name, shortened to its surname', text: 'Park Min-ji, a senior analyst at Hana Securities, expects weaker exports. “Chip demand has peaked,” Park said.', says: { 'Chip demand': 'Park Min-ji' } },
  { title: 'a Chinese name', text: 'Foreign Minister Wang Yi arrived in Hanoi on Sunday. Wang said the two sides had agreed to resume patrols.', says: { 'agreed to resume': 'Wang Yi' } },
  { title: 'a Hungarian-style full name is given first', text: 'Prime Minister Viktor Halasz rejected the plan. Halasz told parliament it was illegal.', says: { 'was illegal': 'Viktor Halasz' } },
  { title: 'a rank before the name', text: 'Brig. Gen. Samuel Otieno inspected the base at Lamu. Otieno said the troops would stay.', says: { 'troops would stay': 'Samuel Otieno' } },
  { title: 'accents left out later', text: 'José Peña won the mayoral race in Cartagena. Pena said he would audit the port.', says: { 'audit the port': 'José Peña' } },
  { title: 'an acronym in brackets', text: 'The Federation of Dairy Farmers (FDF) met in Dublin on Monday. The FDF said milk prices had fallen below cost.', says: { 'milk prices': 'Federation of Dairy Farmers' } },
  { title: 'an acronym that is not introduced', text: 'The World Health Organization sent a team to Goma. The WHO said 40 cases were confirmed.', says: { '40 cases': 'World Health Organization' } },
  { title: 'a possessive of a name', text: 'Dmitri Volkov resigned on Friday. Volkov’s decision surprised the board.', means: { 'Volkov#2': 'Dmitri Volkov' } },
  { title: 'two people of one surname, told by their first names', text: 'Senator Helen Ward and her brother Thomas Ward inherited the farm. Helen Ward said it would be sold. Thomas Ward said he would fight that.', says: { 'would be sold': 'Helen Ward', 'fight that': 'Thomas Ward' } },
  { title: 'two people of one surname, told by titles', text: 'Mr. Pierre Lacroix and Mrs. Anne Lacroix ran the hotel together. Mrs. Lacroix said the bank had been patient.', says: { 'the bank had been': 'Anne Lacroix' } },
  { title: 'an organization and its member', text: 'Greenfield Council voted against the bypass. Greenfield Council member Oscar Bryant said the road was unnecessary.', says: { 'road was unnecessary': 'Oscar Bryant' } },
  { title: 'a name inside a name', text: 'The Bank of Ghana raised rates on Monday. Ghana has seen prices double. The Bank of Ghana said inflation would slow.', says: { 'inflation would slow': 'Bank of Ghana' }, means: { 'Ghana#2': 'Ghana' } },
  { title: 'a foundation named for a person', text: 'The Robert Mills Foundation paid for the library. The Mills Foundation said the doors would open in May.', says: { 'doors would open': 'Robert Mills Foundation' } },
  { title: 'a company with its legal form', text: 'Kestrel Motors Inc. recalled 9,000 vans. Kestrel said a brake hose could leak.', says: { 'brake hose': 'Kestrel Motors Inc.' } },
  { title: 'an article with the name', text: 'The Guardian Trust sued the city. Guardian Trust said it had been misled.', says: { 'been misled': 'Guardian Trust' } },
  { title: 'a spelling that differs by a letter', text: 'Mohammed Al-Rashid led the talks in Muscat. Mohamed Al-Rashid said a text was ready.', says: { 'text was ready': 'Mohammed Al-Rashid' } },
  { title: 'a place and a person of its name', text: 'Jack London lived in Oakland. London wrote that the sea had saved him.', says: { 'sea had saved': 'Jack London' } },
  // Descriptions and pronouns
  { title: 'an apposition behind the name', text: 'Mariam Toure, the head of the electoral commission, appealed for calm. “Every vote will be counted,” she said.', says: { 'Every vote': 'Mariam Toure' }, roles: { 'Mariam Toure': ['head of the electoral commission'] } },
  { title: 'an apposition before the name', text: 'The commission’s chairman, Adel Mansour, refused to resign. The chairman said his mandate ran until 2027.', says: { 'mandate ran': 'Adel Mansour' } },
  { title: 'a long title before the name', text: 'Deputy Agriculture Minister Lucia Ferro visited the flooded valley. The deputy minister said farmers would be paid within a month.', says: { 'would be paid': 'Lucia Ferro' } },
  { title: 'she, between a man and a woman', text: 'Chancellor Eva Lindt met President Mark Oyelaran in Lagos. She said the visit had been useful.', says: { 'visit had been': 'Eva Lindt' } },
  { title: 'he, between a woman and a man', text: 'Coach Brenda Hall praised striker David Nkemba after the match. He said he had slept badly.', says: { 'slept badly': 'David Nkemba' } },
  { title: 'they for two people', text: 'Anna Kowalska and Piotr Nowak lost their home in the flood. They said the warning came too late.', says: { 'warning came': ['Anna Kowalska', 'Piotr Nowak'] } },
  { title: 'the company', text: 'Verdant Foods shut its plant in Ohio on Monday. The company said 300 workers would lose their jobs.', says: { '300 workers': 'Verdant Foods' } },
  { title: 'it as a company', text: 'Airline Skylark cancelled 40 flights on Sunday. It said a software fault was to blame.', says: { 'software fault': 'Skylark' } },
  { title: 'the two leaders', text: 'President Rafael Duarte met Prime Minister Sunita Rao in Geneva on Wednesday. The two leaders said they would reopen the border.', says: { 'reopen the border': ['Rafael Duarte', 'Sunita Rao'] } },
  { title: 'the government, of the country named', text: 'Kenya closed its border with Somalia on Friday. The government said militants had crossed it.', says: { 'militants had crossed': 'Kenya' } },
  { title: 'the union', text: 'The National Nurses Union called a strike for Thursday. The union said pay talks had collapsed.', says: { 'pay talks': 'National Nurses Union' } },
  { title: 'I inside a quotation', text: '“I never signed the contract,” Farah Idris told the court.', says: { 'never signed': 'Farah Idris' }, means: { I: 'Farah Idris' } },
  { title: 'we inside a quotation', text: '“We will rebuild every house,” Governor Luis Prado said on Saturday.', says: { 'rebuild every': 'Luis Prado' }, means: { We: 'Luis Prado' } },
  { title: 'brackets in a quotation', text: 'Elena Markov resigned in March. “(Markov’s) departure was a loss for all of us,” said Ivan Petrenko, the theatre’s director.', says: { 'departure was a loss': 'Ivan Petrenko' }, means: { 'Markov#2': 'Elena Markov' } },
  { title: 'the actress, of a woman named', text: 'Naomi Clarke won the prize for her role in “Harbour”. The actress said she had almost turned it down.', says: { 'almost turned': 'Naomi Clarke' } },
  { title: 'his belongs to who is spoken of', text: 'Judge Karen Bloom sentenced Walter Price to six years. His lawyer said an appeal would follow.', says: { 'appeal would follow': 'His lawyer' }, means: { His: 'Walter Price' } },
  // Speakers
  { title: 'a quotation that goes on', text: '“The bridge is not safe,” said engineer Paul Ritter. “It should have been closed years ago.”', says: { 'bridge is not safe': 'Paul Ritter', 'closed years ago': 'Paul Ritter' } },
  { title: 'a quotation in a paragraph of its own after a sentence about the speaker', text: 'Mayor Rosa Delgado was blunt about the delay.\n\n“We have been lied to,” she said.', says: { 'been lied to': 'Rosa Delgado' } },
  { title: 'a quotation alone in the next paragraph', text: 'The striker Amadou Ba was asked about his future and grew angry.\n\n“I have a contract until June. Leave me alone.”', says: { 'contract until June': 'Amadou Ba' } },
  { title: 'a line above', text: 'From the chair of the board:\n\n“We regret the error and have refunded all customers.”', says: { 'regret the error': 'the chair of the board' } },
  { title: 'after a dash', text: '“The sea does not forgive.” — Captain Bjorn Dahl', says: { 'sea does not': 'Bjorn Dahl' } },
  { title: 'a clause between name and cue', text: 'Victor Hahn, who has fished these waters for forty years, said the cod had gone.', says: { 'cod had gone': 'Victor Hahn' } },
  { title: 'interrupted', text: '“The truth,” Judge Amina Diallo said, “is that nobody asked the villagers.”', says: { 'The truth': 'Amina Diallo', 'nobody asked': 'Amina Diallo' } },
  { title: 'a paragraph left open', text: '“The mine poisoned the river,” said Tomas Vega. “We told them in 2010.\n\n“Nobody came.”', says: { 'mine poisoned': 'Tomas Vega', 'Nobody came': 'Tomas Vega' } },
  { title: 'a joint statement', text: 'In a joint statement, France and Germany said the sanctions would remain in place.', says: { 'sanctions would remain': ['France', 'Germany'] } },
  { title: 'two people speak together', text: 'Ministers Ola Berg and Kaisa Niemi said the cable would be repaired by March.', says: { 'cable would be': ['Ola Berg', 'Kaisa Niemi'] } },
  { title: 'nested', text: 'Reuters reported that Finance Minister Jorge Salas had said the peso would not be devalued.', says: { 'peso would not': 'Jorge Salas', 'Finance Minister Jorge': 'Reuters' } },
  { title: 'nested with a promise', text: 'The ministry said that its envoy had promised to return the paintings.', says: { 'return the paintings': 'its envoy', 'its envoy had': 'The ministry' } },
  { title: 'an unnamed source', text: 'A senior official familiar with the talks said no deal was near.', says: { 'no deal was near': 'A senior official familiar with the talks' } },
  { title: 'a document', text: 'The tanker had no valid insurance, according to court documents.', says: { 'no valid insurance': 'court documents' } },
  { title: 'a report', text: 'A report by the Ombudsman found that guards ignored 60 complaints.', says: { 'guards ignored': 'A report by the Ombudsman' } },
  { title: 'in the words of', text: 'The plan was, in the words of Senator Grace Holt, “a gift to the banks”.', says: { 'gift to the banks': 'Grace Holt' } },
  { title: 'writing on a wall speaks for itself, as documents do', text: '“Go home,” read a message painted on the wall.', says: { 'Go home': 'a message painted on the wall' } },
  { title: 'a headline with a colon', text: 'Reactor is safe: Tanaka\n\nThe reactor at Onoda is safe, Energy Minister Kenji Tanaka said on Monday.', says: { 'Reactor is safe': 'Kenji Tanaka', 'The reactor at Onoda': 'Kenji Tanaka' } },
  { title: 'an agency in a caption', text: 'Rescuers search the rubble in Izmit on Sunday. (Anadolu via AP)\n\nThe quake killed nine people, Governor Selim Kaya said.', says: { 'killed nine': 'Selim Kaya' } },
  { title: 'a spokeswoman for somebody', text: 'Actor Glenn Moore was taken to hospital on Friday. A spokeswoman for Moore said he was resting.', says: { 'was resting': 'A spokeswoman for Moore' }, means: { he: 'Glenn Moore' } },
  // Metonymy
  { title: 'a capital that speaks', text: 'Tehran warned that it would close the strait. Iran holds drills there every year.', says: { 'close the strait': 'Iran' }, standing: { Tehran: true } },
  { title: 'a capital as a place', text: 'Delegates met at a hotel in Vienna on Monday.', standing: { Vienna: false } },
  { title: 'a building that speaks', text: 'The White House said the president would veto the bill.', says: { 'would veto': 'White House' }, standing: { 'White House': true } },
  { title: 'a building as a place', text: 'Thousands marched past the Kremlin on Saturday.', standing: { Kremlin: false } },
  { title: 'a capital that says and the same as a place', text: 'Beijing denied the report. The embassy in Beijing was closed on Monday.', standing: { Beijing: true, 'Beijing#2': false } },
  { title: 'demonyms that stand for a state', text: 'The Russians said the corridor was open.', standing: { Russians: true }, says: { 'corridor was open': 'Russians' } },
  { title: 'a capital with what it views', text: 'Tokyo views the launches as a threat to its security.', standing: { Tokyo: true } },
  // Dates
  { title: 'a weekday, told by the document', text: 'The court ruled on Wednesday that the tax was void.', date: '2024-05-10', days: { Wednesday: '2024-05-08' } },
  { title: 'a weekday of somebody’s', text: 'Ministers defended Tuesday’s vote.', date: '2024-05-10', days: { Tuesday: '2024-05-07' } },
  { title: 'last month', text: 'The factory closed last month.', date: '2024-05-10', days: { 'last month': '2024-04' } },
  { title: 'yesterday', text: 'Snow fell yesterday in Oslo.', date: '2024-03-01', days: { yesterday: '2024-02-29' } },
  { title: 'a dateline', text: 'ACCRA, June 3 (GNA) - The port was shut on Sunday, officials said.', date: '2024-06-03', days: { 'June 3': '2024-06-03', Sunday: '2024-06-02' } },
  { title: 'a range of days', text: 'The festival runs from July 4 to 7.', date: '2024-05-10', days: { 'July 4': '2024-07-04/2024-07-07' } },
  { title: 'a weekday to come', text: 'The council will meet on Monday.', date: '2024-05-10', days: { Monday: '2024-05-13' } },
  { title: 'no date to count from', text: 'The strike ended on Thursday.', days: { Thursday: null } },
  ...readNames,
  ...readDescriptions,
  ...readInstitutions,
  ...readDates,
  ...readMixed,
  ...readSpeakers,
  ...readUnseen,
];
