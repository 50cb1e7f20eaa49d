/** Capitals, buildings and peoples that stand for institutions, and the same words as places. */
import type { Passage } from './passage';

export const institutions: readonly Passage[] = [
  { title: 'a capital that views something', marked: '[place South Korea] sent a note. {source [place Seoul]} {cue views} {content the pact as a breach}.', speakers: ['South Korea'], actors: { 'South Korea': { aliases: ['Seoul'], standsFor: 'the government of South Korea' } } },
  { title: 'a capital alone', marked: '{source [place Tehran]} {cue warned} {content that ships would be stopped}.', speakers: ['Tehran'], actors: { Tehran: { standsFor: 'the government of Iran', knowledge: 'capital of Iran' } } },
  { title: 'a building', marked: '{source The [place Kremlin]} {cue said} {content the visit was useful}.', speakers: ['Kremlin'], actors: { Kremlin: { standsFor: 'the presidency of Russia' } } },
  { title: 'a building read as an organization', marked: '{source The [organization White House]} {cue denied} {content the report}.', speakers: ['White House'], actors: { 'White House': { standsFor: 'the presidency of the United States' } } },
  { title: 'a capital as a place', marked: 'They slept in a hotel in [place Vienna].', actors: { Vienna: { standsFor: null, knowledge: 'capital of Austria' } } },
  { title: 'a ministry in a capital', marked: '[place South Korea] waited. The [organization Foreign Ministry] in [place Seoul] was closed.', actors: { Seoul: { standsFor: null }, 'South Korea': { aliases: [] } } },
  { title: 'the same capital as both', marked: '[place Moscow] rejected the offer. Snow fell in [place Moscow].', standing: { Moscow: true, 'Moscow#2': false } },
  { title: 'a person named like a capital', marked: '{source [person Denzel Washington]} {cue said} {content the film was done}. [person Washington] left.', speakers: ['Denzel Washington'], means: { 'Washington#2': 'Denzel Washington' } },
  { title: 'a people that warns', marked: '[place Russia] sent ships. {source The [nationality Russians]} {cue warned} {content that they would fire}.', speakers: ['Russia'] },
  { title: 'an adjective of nationality names no government', marked: '[nationality Russian] troops left [place Aleppo].', without: ['Russia'] },
  { title: 'a seat of government that pledges', marked: '[place Israel] was warned. [place Jerusalem] pledged restraint.', actors: { Israel: { aliases: ['Jerusalem'], standsFor: 'the government of Israel' } } },
  { title: 'a city that is no capital', marked: '[place Lyon] lost the match, and fans in [place Lyon] wept.', actors: { Lyon: { standsFor: null } } },
  { title: 'an agency is known', marked: '[organization KCNA] published pictures.', actors: { KCNA: { knowledge: 'state news agency of North Korea' } } },
  { title: 'a capital taken for a person, where its country is named', marked: 'Water runs from [place Lesotho]. {source [person Maseru]} {cue said} {content it would not pay}.', speakers: ['Lesotho'] },
  { title: 'a person called like a capital is a person', marked: '[person Denzel Washington] arrived. {source [person Washington]} {cue said} {content he was tired}.', speakers: ['Denzel Washington'] },
  { title: 'the French are no single person', marked: 'The [nationality French] refused to sign. They left early.', standing: { French: true } },
  { title: 'a capital that is ready to do something', marked: '[place Pretoria] is ready to mediate. The train left [place Pretoria] late.', standing: { Pretoria: true, 'Pretoria#2': false } },
  { title: 'a capital that has ruled something out', marked: '[place Nairobi] has ruled out subsidies.', standing: { Nairobi: true } },
  { title: 'a capital that is called on', marked: 'He called on [place Ottawa] to act. She demanded that [place Berlin] cap the price. They met in [place Ottawa].', standing: { Ottawa: true, Berlin: true, 'Ottawa#2': false } },
  { title: 'a capital that seeks something, behind “as”', marked: 'They will meet, as [place Seoul] seeks support. They met in [place Seoul].', standing: { Seoul: true, 'Seoul#2': false } },
];
