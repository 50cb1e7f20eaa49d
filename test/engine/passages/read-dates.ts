/** Passages on dates, read by the shipped model: which days they mean, and where that can't be known. */
import type { ReadPassage } from './read-passages';

export const readDates: readonly ReadPassage[] = [
  { title: 'last Thursday', text: 'The mill closed last Thursday.', date: '2024-06-19', days: { 'last Thursday': '2024-06-13' } },
  { title: 'next Monday', text: 'The trial begins next Monday.', date: '2024-06-19', days: { 'next Monday': '2024-06-24' } },
  { title: 'a day of the month in both orders', text: 'The treaty signed on 19 June 2024 replaces the one of March 3, 1998.', date: '2024-06-21', days: { '19 June 2024': '2024-06-19', 'March 3, 1998': '1998-03-03' } },
  { title: 'a range with a dash', text: 'Leaders met in Accra on June 18-19.', date: '2024-06-21', days: { 'June 18': '2024-06-18/2024-06-19' } },
  { title: 'earlier this week', text: 'The minister resigned earlier this week.', date: '2024-06-20', days: { 'this week': '2024-06-17/2024-06-23' } },
  { title: 'the 19th after a month', text: 'Floods hit Nepal on July 17. By the 19th, roads were open again.', date: '2024-07-22', days: { 'July 17': '2024-07-17', 'the 19th': '2024-07-19' } },
  { title: 'a weekday and a day', text: 'The vote was held on Friday, May 31.', date: '2024-06-02', days: { 'Friday': '2024-05-31' } },
  { title: 'a dateline without a year', text: 'LIMA, Peru, Aug. 5 (AP) — Police freed the hostages on Sunday, the governor said.', date: '2024-08-05', days: { 'Aug. 5': '2024-08-05', Sunday: '2024-08-04' } },
  { title: 'tomorrow and tonight', text: 'The council votes tonight, and the mayor will sign tomorrow.', date: '2024-02-28', days: { tonight: '2024-02-28', tomorrow: '2024-02-29' } },
  { title: 'three days ago', text: 'The boat sank three days ago.', date: '2024-03-02', days: { 'three days ago': '2024-02-28' } },
  { title: 'a month to come', text: 'The shop will reopen in September.', date: '2024-06-20', days: { September: '2024-09' } },
  { title: 'a month gone', text: 'The bridge collapsed in November.', date: '2024-02-10', days: { November: '2023-11' } },
  { title: 'yesterday, with no date to count from', text: 'The ship left yesterday.', days: { yesterday: null } },
  { title: 'may and march as words', text: 'The union may march again, its leader said.', date: '2024-06-20', days: { may: 'no date', march: 'no date' } },
];
