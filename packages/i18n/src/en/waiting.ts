/** Words of the dialog that says a case waits for its municipality. */
export const waiting = {
  title: 'Waiting for the municipality',
  lead: 'Until that day no meeting is expected: the contact rhythm and its light rest. The dates of the phase go on.',
  until: 'Until when?',
  untilHint: 'At most 180 days. If it takes longer, put the case on hold.',
  reason: 'What is it waiting for?',
  weeks: (p: { count: number }) => `${p.count} weeks`,
  save: 'Enter the wait',
  done: (p: { day: string }) => `The case waits for the municipality until ${p.day}.`,
}
