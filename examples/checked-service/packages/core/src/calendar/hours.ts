/** When the desk answers: hours of the day in UTC, Monday to Friday. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

export const opening: Hours = { from: 7, to: 17 };

const hour = 3_600_000;

/** The moment after so many hours in which the desk is open. */
export function afterOpenHours(start: Date, count: number, { from, to }: Hours = opening): Date {
  const at = new Date(start);
  for (let left = count; left > 0; ) {
    at.setTime(at.getTime() + hour);
    const isWeekday = at.getUTCDay() % 6 !== 0;
    if (isWeekday && at.getUTCHours() > from && at.getUTCHours() <= to) left--;
  }
  return at;
}
