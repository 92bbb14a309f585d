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
