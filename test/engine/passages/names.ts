/** Names: forms, order, titles, spellings, acronyms, namesakes. */
import type { Passage } from './passage';

export const names: readonly Passage[] = [
  { title: 'a family name after the full name', marked: '[person Maria Okafor] opened the clinic in May. [person Okafor] had raised the money herself.', actors: { 'Maria Okafor': { aliases: ['Okafor'] } } },
  { title: 'a surname-first name is taken up by its first part', marked: 'President [person Kim Jong-un] arrived by train. [person Kim] left a day later.', actors: { 'Kim Jong-un': { aliases: ['Kim'] } } },
  { title: 'a given-first name of the same shape is taken up by its last part', marked: '[person Anna Lindqvist] paid. [person Lindqvist] kept the receipt.', actors: { 'Anna Lindqvist': { aliases: ['Lindqvist'] } } },
  { title: 'Chinese family names come first', marked: '[person Zhang Weimin] spoke first. [person Zhang] sat down.', actors: { 'Zhang Weimin': { aliases: ['Zhang'] } } },
  { title: 'a title and a rank belong to no name', marked: '[person Gen. Tomas Varga] and [person Dr. Ines Prado] met. [person General Varga] spoke first, then [person Prado].', means: { 'General Varga': 'Tomas Varga', 'Prado#2': 'Ines Prado' } },
  { title: 'accents make no new person', marked: '[person José Muñoz] won. [person Jose Munoz] thanked the voters.', means: { 'Jose Munoz': 'José Muñoz' } },
  { title: 'one letter more in a longer name is a spelling', marked: 'The [organization Korean Central News Agency] published it. The [organization Korea Central News Agency] added a picture.', actors: { 'Korean Central News Agency': { aliases: ['Korea Central News Agency'] } } },
  { title: 'an acronym in brackets', marked: 'The [organization Farm Workers Alliance] ([organization FWA]) closed its office. The [organization FWA] had 12 members.', actors: { 'Farm Workers Alliance': { aliases: ['FWA'] } } },
  { title: 'an acronym without brackets', marked: 'The [organization International Atomic Energy Agency] sent inspectors. [organization IAEA] staff arrived Monday.', actors: { 'International Atomic Energy Agency': { aliases: ['IAEA'], knowledge: 'nuclear watchdog within the United Nations system' } } },
  { title: 'an acronym with full stops', marked: 'The [organization United Nations] voted. The [organization U.N.] resolution passed.', actors: { 'United Nations': { aliases: ['U.N.'] } } },
  { title: 'a ministry by a short form', marked: 'The [organization Ministry of Foreign Affairs] summoned the envoy. The [organization Foreign Ministry] gave no reason.', actors: { 'Ministry of Foreign Affairs': { aliases: ['Foreign Ministry'] } } },
  { title: 'a possessive is no other name', marked: "[person Elena Ruiz] resigned. [person Ruiz]'s deputy took over.", means: { Ruiz: 'Elena Ruiz', 'Ruiz#2': 'Elena Ruiz' } },
  { title: 'two people of one family name are kept apart', marked: '[person Bill Harper] and [person Joan Harper] run the shop. [person Joan Harper] keeps the books and [person Bill Harper] sells.', actors: { 'Bill Harper': {}, 'Joan Harper': {} } },
  { title: 'a title tells namesakes apart', marked: '[person Mr. Paul Weber] and [person Mrs. Ida Weber] testified. [person Mrs. Weber] wept.', means: { 'Mrs. Weber': 'Ida Weber' } },
  { title: 'an organization and its members', marked: 'The [organization Green Party] met in [place Leeds]. [organization Green Party] leader [person Nora Finch] spoke.', actors: { 'Green Party': {}, 'Nora Finch': { roles: ['Green Party leader'], affiliation: 'Green Party' } } },
  { title: 'a company without its legal form', marked: '[organization Halvorsen Shipping Ltd] lost a vessel. [organization Halvorsen Shipping] will replace it.', actors: { 'Halvorsen Shipping Ltd': { aliases: ['Halvorsen Shipping'] } } },
  { title: 'two institutions of one noun are kept apart', marked: 'The [organization Ministry of Health] and the [organization Ministry of Finance] disagree.', actors: { 'Ministry of Health': {}, 'Ministry of Finance': {} } },
  { title: 'initials are a form of the name', marked: '[person John F. Sandoval] sued. [person J. Sandoval] asked for damages.', means: { 'J. Sandoval': 'John F. Sandoval' } },
  { title: 'a country by another of its names', marked: 'The [place United States] and [place Canada] signed. The [place US] sent troops.', actors: { 'United States': { aliases: ['US'], knowledge: 'country, capital Washington D.C.; officially United States of America' } } },
  { title: 'a name inside a name names nothing of its own', marked: 'He works at [organization Seoul National University]. [organization Seoul National University] is old.', without: ['Seoul'] },
  { title: 'a family name with a particle', marked: '[person Pieter van der Meer] retired. [person Van der Meer] is 70.', means: { 'Van der Meer': 'Pieter van der Meer' } },
  { title: 'a body and its committee', marked: 'The [organization Senate Rules Committee] met. The [organization Senate] did not.', means: { 'Senate#2': 'Senate' } },
  { title: 'an abbreviation in brackets whose letters do not fit', marked: 'The [organization Ministry of Situations] ([organization MChS]) came. [organization MChS] left.', means: { 'MChS#2': 'Ministry of Situations' } },
];
