/** Passages on descriptions and pronouns, read by the shipped model: whom they mean, and what roles they give. */
import type { ReadPassage } from './read-passages';

export const readDescriptions: readonly ReadPassage[] = [
  { title: 'the spokesperson', text: 'Adaeze Nwosu, a spokesperson for the Niger Delta Basin Authority, confirmed the spill. The spokesperson said booms had been laid.', says: { 'booms had been': 'Adaeze Nwosu' }, roles: { 'Adaeze Nwosu': ['spokesperson for the Niger Delta Basin Authority'] }, affiliation: { 'Adaeze Nwosu': 'Niger Delta Basin Authority' } },
  { title: 'the 62-year-old', text: 'Lars Holmgren was pulled from the river on Sunday. The 62-year-old said he had clung to a branch for two hours.', says: { 'clung to a branch': 'Lars Holmgren' } },
  { title: 'the ministry', text: 'Peru’s Ministry of Mines suspended the licence. The ministry said the dam was cracked.', says: { 'dam was cracked': 'Ministry of Mines' } },
  { title: 'the bank', text: 'Banco Litoral lost its chief executive and its biggest client in one week. The bank said deposits were safe.', says: { 'deposits were safe': 'Banco Litoral' } },
  { title: 'the agency', text: 'The Space Research Agency of Kenya lost contact with the satellite. The agency said a battery had failed.', says: { 'battery had failed': 'Space Research Agency of Kenya' } },
  { title: 'she and he, a woman and a man', text: 'Swimmer Leilani Kahale and her coach, Rob Tanner, flew home to Hilo. She said the pool had been cold. He said it was no excuse.', says: { 'pool had been': 'Leilani Kahale', 'no excuse': 'Rob Tanner' } },
  { title: 'he, of the only man, not the woman subject', text: 'Interior Minister Paula Ferreira dismissed police chief Hugo Brandão on Monday. He said he would go to court.', says: { 'would go to court': 'Hugo Brandão' } },
  { title: 'they, of an organization', text: 'The Rolling Pines band cancelled its tour. They said their drummer was ill.', says: { 'drummer was ill': 'Rolling Pines' } },
  { title: 'it, of a country', text: 'Ethiopia filled the reservoir for a third year. It said the water would make power for millions.', says: { 'make power': 'Ethiopia' } },
  { title: 'the pair', text: 'Marta Silva and Inês Lobo rowed from Lisbon to Recife. The pair said sharks had followed them.', says: { 'sharks had followed': ['Marta Silva', 'Inês Lobo'] } },
  { title: 'both', text: 'Goalkeeper Sipho Dlamini and defender Kyle Reid were fined. Both said they would appeal.', says: { 'would appeal': ['Sipho Dlamini', 'Kyle Reid'] } },
  { title: 'the two ministers', text: 'Trade Minister Amal Haddad met her Turkish counterpart, Emre Yildiz, in Izmir. The two ministers said tariffs would fall.', says: { 'tariffs would fall': ['Amal Haddad', 'Emre Yildiz'] } },
  { title: 'the two countries', text: 'Chile and Bolivia reopened their talks in Arica. The two countries said a port treaty was near.', says: { 'port treaty': ['Chile', 'Bolivia'] } },
  { title: 'a square bracket in a quotation', text: 'Nadia Rahimi wrote the letter in May. “[Rahimi] knew the roof was rotten,” said Ben Cole, a builder.', says: { 'knew the roof': 'Ben Cole' }, means: { 'Rahimi#2': 'Nadia Rahimi' } },
  { title: 'my inside a quotation', text: '“My father built this boat,” said fisherman Tevita Vaka.', means: { My: 'Tevita Vaka' } },
  { title: 'the former role', text: 'Former central bank governor Lesetja Mokoena died on Tuesday. He was 81.', roles: { 'Lesetja Mokoena': ['Former central bank governor'] }, means: { He: 'Lesetja Mokoena' } },
  { title: 'an apposition of a board and an age', text: 'Priya Raman, 44, chief executive of Tala Pharma, sold her shares on Monday. The chief executive said she needed the money for a house.', says: { 'needed the money': 'Priya Raman' }, roles: { 'Priya Raman': ['chief executive of Tala Pharma'] }, affiliation: { 'Priya Raman': 'Tala Pharma' } },
  { title: 'the role after a verb of being', text: 'Omar Siddiqui is the director of the Lahore Museum. The director said the roof leaked.', says: { 'roof leaked': 'Omar Siddiqui' }, roles: { 'Omar Siddiqui': ['director of the Lahore Museum'] } },
  { title: 'the singer', text: 'Fatoumata Keita filled the stadium in Bamako on Saturday. The singer said she had dreamed of it as a child.', says: { 'had dreamed': 'Fatoumata Keita' } },
  { title: 'her, of the defendant', text: 'Gemma Stone was found guilty of fraud at Leeds Crown Court. Her barrister, Tim Ashby, said she would repay the money.', means: { Her: 'Gemma Stone', she: 'Gemma Stone' }, says: { 'repay the money': 'Tim Ashby' } },
  { title: 'the club', text: 'Forest Rangers sold their best striker. The club said it had no choice.', says: { 'had no choice': 'Forest Rangers' } },
  { title: 'the airline', text: 'AeroNorte grounded its fleet on Thursday. The airline said engines had failed twice in a week.', says: { 'engines had failed': 'AeroNorte' } },
  { title: 'the court', text: 'The Constitutional Court of Benin annulled the election. The court said ballots had been burned.', says: { 'ballots had been': 'Constitutional Court of Benin' } },
  { title: 'him, not himself the subject', text: 'Ruth Adeyemi accused her brother Samuel Adeyemi of theft. She told the court she had trusted him.', means: { She: 'Ruth Adeyemi', him: 'Samuel Adeyemi' } },
];
