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
  // Written after what the first ones showed was mended
  { title: 'Wednesday’s, and the day before it', text: 'Wednesday’s ruling came after a protest on Tuesday.', date: '2024-11-14', days: { 'Wednesday': '2024-11-13', Tuesday: '2024-11-12' } },
  { title: 'a range across months', text: 'The games run from July 26 to August 11.', date: '2024-06-01', days: { 'July 26': '2024-07-26/2024-08-11' } },
  { title: 'two weeks ago', text: 'The well ran dry two weeks ago.', date: '2024-05-20', days: { 'two weeks ago': '2024-05-06/2024-05-12' } },
  { title: 'in a year', text: 'The law was passed in 2019 and amended in March 2021.', date: '2024-05-20', days: { '2019': '2019', 'March 2021': '2021-03' } },
  { title: 'next year and this month', text: 'The school opens next year; bids close this month.', date: '2024-12-09', days: { 'next year': '2025', 'this month': '2024-12' } },
  { title: 'Monday morning', text: 'Gunmen attacked the post early Monday morning, the army said.', date: '2024-08-21', days: { Monday: '2024-08-19' } },
  { title: 'the day itself', text: 'Voters go to the polls on Sunday.', date: '2024-08-23', days: { Sunday: '2024-08-25' } },
  { title: 'this summer can’t be told', text: 'The river may dry up this summer.', date: '2024-05-20', days: { 'this summer': null } },
  { title: 'a dateline with a full date', text: 'KAMPALA, Uganda, Oct. 9, 2023 — The minister resigned on Saturday.', days: { 'Oct. 9, 2023': '2023-10-09', Saturday: '2023-10-07' } },
  { title: 'days that are part of names', text: 'She read the Sunday Telegraph and shopped on Black Friday.', date: '2024-05-20', days: { Sunday: 'no date', Friday: 'no date' } },
  // A third time
  { title: 'last year and two days ago', text: 'Prices doubled last year; the shop closed two days ago.', date: '2024-05-20', days: { 'last year': '2023', 'two days ago': '2024-05-18' } },
  { title: 'from Monday to come', text: 'Schools will close from Monday, the governor said on Friday.', date: '2024-05-18', days: { Monday: '2024-05-20', Friday: '2024-05-17' } },
  { title: 'a day with an ordinal', text: 'He was sworn in on the 4th of March.', date: '2024-05-20', days: { '4th of March': '2024-03-04' } },
  { title: 'New Year is far', text: 'The pact expires on December 31.', date: '2024-05-20', days: { 'December 31': '2024-12-31' } },
];
