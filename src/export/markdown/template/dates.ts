// Dates as a template asks for them: `YYYY-MM-DD HH:mm`, with words in brackets left alone.

/** A day or a moment in ISO 8601, as it was written and in its own time zone; empty when it is none. */
export function formatDate(iso: string, format: string): string {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?)?)?/.exec(iso) ?? [];
  if (year === undefined) return '';
  const parts: Record<string, string> = {
    ...{ YYYY: year, YY: year.slice(2), MM: month, M: plain(month), DD: day, D: plain(day) },
    ...{ HH: hour, H: plain(hour), mm: minute, ss: second },
  };
  return format.replace(/\[([^\]]*)\]|YYYY|YY|MM?|DD?|HH?|mm|ss/g, (found, words?: string) => words ?? parts[found]!);
}

function plain(two: string): string {
  return String(Number(two));
}
