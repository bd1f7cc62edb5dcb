import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

const UTC = '2017-03-14 21:10:00';

describe('readDate', () => {
  it('uses the day in the blog’s time zone', () => {
    const dates = { local: '2017-03-15 02:10:00', utc: UTC, rss: 'Tue, 14 Mar 2017 21:10:00 +0000' };
    expect(readDate(dates)).toEqual({ published: { edtf: '2017-03-15', words: dates.local }, warnings: [] });
  });

  it('uses the day in UTC if there is no other, with a warning', () => {
    const date = readDate({ local: '0000-00-00 00:00:00', utc: UTC });
    expect(date).toMatchObject({
      published: { edtf: '2017-03-14', words: UTC },
      warnings: [{ code: 'date-inferred' }],
    });
    expect(readDate({ rss: 'Tue, 04 Mar 2017 21:10:00 +0000' }).published?.edtf).toBe('2017-03-04');
    expect(readDate({ rss: '4 dec 1999' }).published?.edtf).toBe('1999-12-04');
  });

  it('has no date if the export has none, or an impossible one', () => {
    const none = ['0000-00-00 00:00:00', '', 'yesterday', '2017-02-30 10:00:00', '2017-13-01 10:00:00', '20170314'];
    for (const local of none) expect(readDate({ local })).toEqual({ warnings: [] });
    expect(readDate({ rss: 'Mon, 30 Nov -0001 00:00:00 +0000' })).toEqual({ warnings: [] });
    expect(readDate({ rss: 'Mon, 30 Foo 2001 00:00:00 +0000' })).toEqual({ warnings: [] });
    expect(readDate({})).toEqual({ warnings: [] });
  });

  it('is as precise as the export', () => {
    expect(readDate({ local: '2017-00-00 00:00:00' }).published?.edtf).toBe('2017');
    expect(readDate({ local: '2017-03-00 00:00:00' }).published?.edtf).toBe('2017-03');
  });

  it('reports two dates that are days apart', () => {
    const { published, warnings } = readDate({ local: '2017-03-14 21:10:00', utc: '2016-01-02 10:00:00' });
    expect(published?.edtf).toBe('2017-03-14');
    expect(warnings).toMatchObject([{ code: 'date-contradicted', proposal: '2016-01-02' }]);
  });
});
