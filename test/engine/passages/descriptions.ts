/** Descriptions and pronouns: roles, appositions, number, gender, groups, brackets. */
import type { Passage } from './passage';

export const descriptions: readonly Passage[] = [
  { title: 'a role behind the name', marked: '[person Lim Soo-suk], spokesperson of the [organization Foreign Ministry] in [place Seoul], left the room.', actors: { 'Lim Soo-suk': { roles: ['spokesperson of the Foreign Ministry in Seoul'], affiliation: 'Foreign Ministry' } } },
  { title: 'a role before the name', marked: '[nationality Russian] President [person Vladimir Putin] landed in [place Russia].', actors: { 'Vladimir Putin': { roles: ['Russian President'], affiliation: 'Russia' } } },
  { title: 'a role of a ministry before the name', marked: '[organization Ministry of Transport] spokesperson [person Ada Quist] waved.', actors: { 'Ada Quist': { roles: ['Ministry of Transport spokesperson'], affiliation: 'Ministry of Transport' } } },
  { title: 'the spokesperson later', marked: '[person Ada Quist], a spokesperson for the [organization Harbour Board], took questions. The spokesperson left after ten minutes.', means: { 'The spokesperson': 'Ada Quist' } },
  { title: 'she of two people told by a title', marked: '[person Mr. Ortiz] met [person Mrs. Hale] on Monday. She had asked for the meeting.', means: { She: 'Mrs. Hale' } },
  { title: 'the text overrules what a first name suggests', marked: '[person Mr. Ashley Boone] met [person Joan Price]. He brought flowers.', means: { He: 'Ashley Boone' } },
  { title: 'a noun tells the gender', marked: '[person Robin Vance], a spokeswoman for [organization Delta Mills], spoke to [person Mr. Cole]. She gave no figures.', means: { She: 'Robin Vance' } },
  { title: 'he is the subject of the sentence before', marked: '[person Daniel Osei] hired [person Peter Blum] in March. He had looked for a cook for months.', means: { He: 'Daniel Osei' } },
  { title: 'his belongs to the subject of its clause', marked: '[person Daniel Osei] sold his car to [person Peter Blum].', means: { his: 'Daniel Osei' } },
  { title: 'him is not the subject of its own clause', marked: '[person Martin Roe] entered. [person Daniel Osei] greeted him.', means: { him: 'Martin Roe' } },
  { title: 'it is an organization, never a person', marked: '[person Laura Stein] sued [organization Norwick Bank]. It denied the charge.', means: { It: 'Norwick Bank' } },
  { title: 'the company', marked: '[organization Tessaro Foods] closed a plant in [place Turin]. The company employs 900 people.', means: { 'The company': 'Tessaro Foods' } },
  { title: 'a noun of the name', marked: 'The [organization University of Tampere] and [organization Nokia Labs] met. The university will pay.', means: { 'The university': 'University of Tampere' } },
  { title: 'the two leaders, named before', marked: '[nationality French] President [person Luc Morel] met [nationality German] Chancellor [person Eva Brandt] on Friday. The two leaders discussed trade.', actors: { 'The two leaders': { members: ['Luc Morel', 'Eva Brandt'] } } },
  { title: 'the two leaders, named further on', marked: 'At the summit, the two leaders agreed to talk. [nationality French] President [person Luc Morel] and [nationality German] Chancellor [person Eva Brandt] left together.', actors: { 'the two leaders': { members: ['Luc Morel', 'Eva Brandt'] } } },
  { title: 'both companies', marked: '[organization Arvo Steel] bought [organization Bexley Tubes] last year. Both companies lost money.', actors: { 'Both companies': { members: ['Arvo Steel', 'Bexley Tubes'] } } },
  { title: 'I in a quotation is the speaker', marked: '{content “I will not resign,”} {source [person Karim Haddad]} {cue said}.', speakers: ['Karim Haddad'], means: { I: 'Karim Haddad' } },
  { title: 'we in a quotation of a spokesperson', marked: '{content “We regret our mistake,”} {cue said} {source [person Ana Sousa], a spokeswoman for [organization Lumo Air]}.', speakers: ['Ana Sousa'], means: { We: 'Ana Sousa', our: 'Ana Sousa' } },
  { title: 'he in a quotation is not its speaker', marked: '[person Hugo Lind] fired [person Omar Said] in May. {content “He was late every day,”} {source [person Lind]} {cue said}.', speakers: ['Hugo Lind'], means: { He: 'Omar Said' } },
  { title: 'an insertion in brackets tells whom the speaker meant', marked: "[person Vladimir Putin] flew home. {content “After ([person Putin]'s) visit we will act,”} {source [person Lim Soo-suk]} {cue said}.", speakers: ['Lim Soo-suk'], means: { Putin: 'Vladimir Putin', 'Putin#2': 'Vladimir Putin' } },
  { title: 'a relative by name', marked: '[person Thomas Sam] and his wife, [person Manju Sam], were tried.', actors: { 'Manju Sam': { roles: ['wife'] } }, means: { his: 'Thomas Sam' } },
  { title: 'an age between name and role', marked: '[person Rosa Klein], 42, a farmer from [place Bremen], lost two cows.', actors: { 'Rosa Klein': { roles: ['farmer from Bremen'], affiliation: 'Bremen' } } },
  { title: 'the minister is who is called so, not whoever stands nearest', marked: 'Health Minister [person Aino Salo] met nurse [person Kari Holm]. The minister listened.', means: { 'The minister': 'Aino Salo' } },
];
