/** Where an application stands (commission, domain §3). A draft is no application yet and is kept apart. */
export const applicationStates = [
  'submitted',
  'incomplete',
  'checked',
  'interviewed',
  'rated',
  'waitlisted',
  'admitted',
  'rejected',
  'withdrawn',
  'duplicate',
] as const
export type ApplicationState = (typeof applicationStates)[number]

/**
 * From which state to which an application goes. A rejection is final: who was rejected applies again. Marking a duplicate
 * can be taken back.
 */
export const applicationSteps: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  submitted: ['incomplete', 'checked', 'rejected', 'withdrawn', 'duplicate'],
  incomplete: ['submitted', 'checked', 'rejected', 'withdrawn', 'duplicate'],
  checked: ['incomplete', 'interviewed', 'rejected', 'withdrawn', 'duplicate'],
  interviewed: ['incomplete', 'rated', 'rejected', 'withdrawn', 'duplicate'],
  rated: ['interviewed', 'admitted', 'waitlisted', 'rejected', 'withdrawn', 'duplicate'],
  waitlisted: ['admitted', 'rejected', 'withdrawn'],
  admitted: [],
  rejected: [],
  withdrawn: [],
  duplicate: ['submitted'],
}

/** From here it can be admitted; an admission that waits for its second signature means nothing elsewhere. */
export const statesToAdmit = ['rated', 'waitlisted'] as const satisfies readonly ApplicationState[]

export const canStep = (from: ApplicationState, to: ApplicationState): boolean => applicationSteps[from].includes(to)

/** Nothing is done about it any more. */
export const closedStates = ['admitted', 'rejected', 'withdrawn', 'duplicate'] as const satisfies readonly ApplicationState[]
export const isApplicationOpen = (state: ApplicationState): boolean => !(closedStates as readonly ApplicationState[]).includes(state)

/** What the applicant sees of the course. */
export const applicantSteps = ['received', 'checked', 'interviewed', 'decided'] as const
export type ApplicantStep = (typeof applicantSteps)[number]
