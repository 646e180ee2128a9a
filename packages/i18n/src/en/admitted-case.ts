/** What an admission writes into the case, and what stands around the letter of a decision. */
export const admittedCase = {
  source: (p: { number: string }) => `Application ${p.number}`,
  office: (p: { name: string; department: string }) => `${p.name} (${p.department})`,
  interview: {
    title: (p: { number: string }) => `First talk about application ${p.number}`,
    participants: 'Took part',
    note: 'Notes',
    recommendation: 'Recommendation',
  },
  /** First tasks whose kind of milestone does not name them. */
  task: {
    facilitator: 'Assign process facilitation',
    firstMeeting: 'Agree on the first meeting',
  },
  begins: (p: { day: string }) => `Begins on ${p.day}, as admitted.`,
  total: (p: { total: string; highest: string }) => `Rated with ${p.total} of ${p.highest} points.`,
  letter: {
    programme: 'Qualität vor Ort',
    office: (p: { city: string }) => `Service office ${p.city}`,
    running: (p: { number: string }) => `Application ${p.number}`,
    pageOf: { before: 'Page ', between: ' of ' },
    file: (p: { number: string }) => `Letter-${p.number}.pdf`,
  },
}
