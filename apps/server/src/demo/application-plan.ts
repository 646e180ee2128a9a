import type { ApplicationState } from '@etappe/domain/applications/application-course'
import type { CaseKind } from '@etappe/domain/cases/kind'

/** What is special about an application. */
export type Twist =
  /** Two of its organisations are called alike. */
  | 'like'
  /** The same applicant once more, some days later. */
  | 'twin'
  /** Smaller than recommended. */
  | 'small'
  /** Two organisations only. */
  | 'pair'
  | 'nationwide'
  | 'severalLaender'
  /** Asked back, and the day to answer has passed. */
  | 'unanswered'
  | 'answered'
  | 'snoozed'
  | 'oneRating'
  /** Two ratings too far apart. */
  | 'disputed'
  /** Waits for the second signature. */
  | 'toSign'
  | 'paper'

/** What is decided about an application before its story is told. */
export interface ApplicationPlan {
  /** Where the applicant is at home. */
  readonly office: string
  readonly kind: CaseKind
  readonly state: ApplicationState
  /** Days since it was submitted. */
  readonly age: number
  readonly twist?: Twist
}

const network = (office: string, state: ApplicationState, age: number, twist?: Twist): ApplicationPlan => ({
  office,
  kind: 'network',
  state,
  age,
  ...(twist ? { twist } : {}),
})
const model = (office: string, state: ApplicationState, age: number, twist?: Twist): ApplicationPlan => ({
  ...network(office, state, age, twist),
  kind: 'modelMunicipality',
})

/** The applications nobody has made a case of: those of the round that is open, most of them in Kiel, and what is left of the last. */
export const applicationPlans: readonly ApplicationPlan[] = [
  network('KI', 'waitlisted', 128),
  network('BE', 'waitlisted', 121),
  network('TR', 'waitlisted', 117),
  network('KI', 'rejected', 125, 'pair'),
  network('MU', 'rejected', 119, 'paper'),
  model('DD', 'rejected', 115, 'small'),
  network('KO', 'withdrawn', 110),
  model('KI', 'rated', 30, 'toSign'),
  model('KI', 'rated', 28),
  network('KI', 'rated', 27),
  network('KI', 'rated', 25, 'paper'),
  network('BE', 'rated', 26),
  network('DD', 'rated', 29),
  network('MU', 'rated', 24),
  network('KI', 'rejected', 31, 'pair'),
  network('KI', 'withdrawn', 23),
  model('KI', 'interviewed', 23, 'disputed'),
  network('KI', 'interviewed', 20, 'oneRating'),
  network('KI', 'interviewed', 19),
  network('BE', 'interviewed', 19),
  model('KO', 'interviewed', 20, 'oneRating'),
  network('KI', 'incomplete', 22, 'unanswered'),
  model('KI', 'incomplete', 14),
  network('DD', 'incomplete', 15),
  network('KI', 'submitted', 18, 'answered'),
  model('KI', 'checked', 13, 'small'),
  network('KI', 'checked', 11),
  network('BE', 'checked', 12),
  network('KO', 'checked', 11),
  network('TR', 'checked', 9),
  network('KI', 'submitted', 12, 'snoozed'),
  network('KO', 'duplicate', 9, 'twin'),
  network('KI', 'submitted', 7, 'like'),
  network('KI', 'submitted', 6, 'twin'),
  network('BE', 'submitted', 6, 'nationwide'),
  network('DD', 'submitted', 5, 'severalLaender'),
  model('KI', 'submitted', 5),
  network('MU', 'submitted', 4),
  network('KI', 'submitted', 4),
  network('BE', 'submitted', 3),
  model('TR', 'submitted', 3),
  network('KO', 'submitted', 3),
]
