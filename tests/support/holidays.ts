import { day, type RecordedNotice } from '@xieshang/core';

/** A notice, without the day on which it was recorded. */
export type Notice = Omit<RecordedNotice, 'on'>;

/** The days off of one holiday. */
export const off = (name: string, from: string, to: string) => ({
  name,
  from: day(from),
  to: day(to),
});

/** A notice for 2027 as it may be issued in November 2026. */
export const notice: Notice = {
  year: 2027,
  off: [
    off('元旦', '2027-01-01', '2027-01-03'),
    off('春节', '2027-02-05', '2027-02-11'),
    off('清明节', '2027-04-03', '2027-04-05'),
    off('劳动节', '2027-05-01', '2027-05-05'),
    off('端午节', '2027-06-09', '2027-06-09'),
    off('中秋节', '2027-09-15', '2027-09-15'),
    off('国庆节', '2027-10-01', '2027-10-07'),
  ],
  work: ['2027-01-30', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'].map(day),
  source: {
    title: '国务院办公厅关于2027年部分节假日安排的通知',
    number: '国办发明电〔2026〕9号',
    issuedOn: day('2026-11-05'),
  },
};

/** The fact that it was recorded. */
export const recorded = (change: Partial<Notice> = {}, on = '2026-11-06') =>
  ({ type: 'HolidayNoticeRecorded', on: day(on), ...notice, ...change }) as const;

/** The holidays of 2026, with that of May until a day. */
const amendedOff = (to: string) => [
  off('元旦', '2026-01-01', '2026-01-03'),
  off('春节', '2026-02-15', '2026-02-23'),
  off('清明节', '2026-04-04', '2026-04-06'),
  off('劳动节', '2026-05-01', to),
  off('端午节', '2026-06-19', '2026-06-21'),
  off('中秋节', '2026-09-25', '2026-09-27'),
  off('国庆节', '2026-10-01', '2026-10-07'),
];

/** A notice that changes the holiday of May 2026, as it may be recorded in its course. */
export const amended = (on: string, to = '2026-05-10') =>
  recorded(
    {
      year: 2026,
      off: amendedOff(to),
      work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10'].map(day),
      source: {
        title: '国务院办公厅关于2026年部分节假日安排的通知',
        issuedOn: day(on),
      },
    },
    on,
  );

/** The fact that a notice moved a day of a case, of whatever subject. */
export const recountedBy = (on: string) => ({
  type: 'DeadlinesRecounted' as const,
  on: day(on),
  notice: { year: 2026, title: '国务院办公厅关于2026年部分节假日安排的通知' },
  moved: [{ kind: 'any.kind', target: 'any', from: day('2026-05-06'), to: day('2026-05-11') }],
});
