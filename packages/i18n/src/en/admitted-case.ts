/** What an admission writes into the case, and what stands around the letter of a decision. */
export const admittedCase = {
  source: (p: { number: string }) => `Application ${p.number}`,
  office: (p: { name: string; department: string }) => `${p.name} (${p.department})`,
  interview: {
    title: (p: { number: string }) => `Initial interview on application ${p.number}`,
    participants: 'Participants',
    note: 'Notes',
    recommendation: 'Recommendation',
  },
  /** First tasks whose kind of milestone does not name them. */
  task: {
    facilitator: 'Assign a process facilitator',
    firstMeeting: 'Arrange the first meeting',
  },
  begins: (p: { day: string }) => `Starts on ${p.day} according to the admission.`,
  total: (p: { total: string; highest: string }) => `Rated at ${p.total} of ${p.highest} points.`,
  letter: {
    programme: 'Qualität vor Ort',
    office: (p: { city: string }) => `Service office ${p.city}`,
    running: (p: { number: string }) => `Application ${p.number}`,
    pageOf: { before: 'Page ', between: ' of ' },
    file: (p: { number: string }) => `Letter-${p.number}.pdf`,
  },
}
