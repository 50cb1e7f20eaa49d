/** Passages on places and peoples that stand for institutions, and on what is known of them, read by the shipped model. */
import type { ReadPassage } from './read-passages';

export const readInstitutions: readonly ReadPassage[] = [
  { title: 'Seoul views', text: 'Seoul views the pact as a breach of sanctions. The two sides last spoke at a hotel in Seoul in March.', standing: { Seoul: true, 'Seoul#2': false } },
  { title: 'a ministry in a capital', text: 'The Foreign Ministry in Warsaw summoned the ambassador. Warsaw called the incursion deliberate.', standing: { Warsaw: false, 'Warsaw#2': true } },
  { title: 'Downing Street', text: 'Downing Street said the prime minister had full confidence in the chancellor.', standing: { 'Downing Street': true } },
  { title: 'flew to a capital that later speaks', text: 'The envoy flew to Pretoria on Sunday. Pretoria rejected the proposal.', standing: { Pretoria: false, 'Pretoria#2': true } },
  { title: 'a decision of a capital', text: 'Berlin’s decision to send tanks surprised its neighbours.', standing: { Berlin: true } },
  { title: 'a weather of a capital', text: 'Ottawa’s coldest night in ten years burst hundreds of pipes.', standing: { Ottawa: false } },
  { title: 'Brussels for the union', text: 'Brussels wants Rome to cut its deficit.', standing: { Brussels: true, Rome: true } },
  { title: 'talks between capitals', text: 'Relations between Ankara and Athens have warmed since the earthquake.', standing: { Ankara: true, Athens: true } },
  { title: 'a road between two capitals', text: 'The motorway between Vienna and Budapest was closed by snow.', standing: { Vienna: false, Budapest: false } },
  { title: 'the Pentagon', text: 'The Pentagon declined to comment. A car was stopped near the Pentagon.', standing: { Pentagon: true, 'Pentagon#2': false } },
  { title: 'a people that speaks', text: 'The Iranians insisted that the inspectors had left on time.', says: { 'inspectors had left': 'Iranians' }, standing: { Iranians: true } },
  { title: 'a demonym before a noun', text: 'A Norwegian tanker ran aground. Norwegian officials said no oil had leaked.', standing: { Norwegian: false }, says: { 'no oil had': 'Norwegian officials' } },
  { title: 'a city that won a match is no government', text: 'Madrid beat Lyon 3-1 in the final. Fans danced in Madrid until dawn.', standing: { Madrid: false, 'Madrid#2': false } },
  // Written after what the first ones showed was mended
  { title: 'a capital that is accused', text: 'Kigali has been accused of arming the rebels. A bus left Kigali at noon.', standing: { Kigali: true, 'Kigali#2': false } },
  { title: 'two capitals that agree', text: 'Tokyo and Canberra agreed to share satellite data.', standing: { Tokyo: true, Canberra: true } },
  { title: 'a capital’s ally and its streets', text: 'Moscow’s closest ally in the region sent grain. Moscow’s streets were empty.', standing: { Moscow: true, 'Moscow#2': false } },
  { title: 'the Élysée and the Kremlin', text: 'The Élysée confirmed the call. The Kremlin did not comment.', standing: { 'Élysée': true, Kremlin: true } },
  { title: 'a summit in a capital', text: 'Leaders gather in Addis Ababa on Friday. Addis Ababa hopes to win loans.', standing: { 'Addis Ababa': false, 'Addis Ababa#2': true } },
  { title: 'a people before a verb of demand', text: 'The Turks want the drones back, and the Greeks refuse.', standing: { Turks: true, Greeks: true } },
  { title: 'Capitol Hill and the street', text: 'Capitol Hill is waiting for the vote. Tourists strolled on Capitol Hill.', standing: { 'Capitol Hill#2': false } },
  { title: 'a deal with a capital', text: 'The firm signed a deal with Hanoi for twelve ships.', standing: { Hanoi: true } },
  { title: 'born in, and raised near', text: 'He was born in Tehran and raised near Damascus, said his sister, Laleh Karimi.', standing: { Tehran: false, Damascus: false } },
  // A third time
  { title: 'a capital that vetoes', text: 'Paris vetoed the merger. A fire broke out in Paris at noon.', standing: { Paris: true, 'Paris#2': false } },
  { title: 'a flight to a capital', text: 'Flights to Khartoum resumed on Monday.', standing: { Khartoum: false } },
  { title: 'the White House and its lawn', text: 'The White House dismissed the claim. Children rolled eggs on the White House lawn.', standing: { 'White House': true, 'White House#2': false } },
  { title: 'pressure on a capital', text: 'The vote puts new pressure on Caracas to free the prisoners.', standing: { Caracas: true } },
];
