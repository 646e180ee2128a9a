import type { admission } from './en/admission.ts'
import type { applicantMail } from './en/applicant-mail.ts'
import type { applicant } from './en/applicant.ts'
import type { applications } from './en/applications.ts'
import type { apply } from './en/apply.ts'
import type { admittedCase } from './en/admitted-case.ts'
import type { baseline } from './en/baseline.ts'
import type { course } from './en/course.ts'
import type { coverage } from './en/coverage.ts'
import type { findings } from './en/findings.ts'
import type { gates } from './en/gates.ts'
import type { history } from './en/history.ts'
import type { indicators } from './en/indicators.ts'
import type { intake } from './en/intake.ts'
import type { intakeMail } from './en/intake-mail.ts'
import type { ledger } from './en/ledger.ts'
import type { letters } from './en/letters.ts'
import type { network } from './en/network.ts'
import type { offers } from './en/offers.ts'
import type { organisations } from './en/organisations.ts'
import type { plan } from './en/plan.ts'
import type { escalations } from './en/escalations.ts'
import type { forecast } from './en/forecast.ts'
import type { requests } from './en/requests.ts'
import type { rounds } from './en/rounds.ts'
import type { programme } from './en/programme.ts'
import type { schedule } from './en/schedule.ts'
import type { similar } from './en/similar.ts'
import type { situation } from './en/situation.ts'
import type { waiting } from './en/waiting.ts'
import type { Locale } from './index.ts'

/** Words of areas that are fetched when somebody goes there; the first page does without. English is the shape. */
export interface Areas {
  admission: typeof admission
  applicantMail: typeof applicantMail
  applicant: typeof applicant
  applications: typeof applications
  apply: typeof apply
  admittedCase: typeof admittedCase
  baseline: typeof baseline
  course: typeof course
  coverage: typeof coverage
  findings: typeof findings
  gates: typeof gates
  history: typeof history
  indicators: typeof indicators
  intake: typeof intake
  intakeMail: typeof intakeMail
  ledger: typeof ledger
  letters: typeof letters
  network: typeof network
  offers: typeof offers
  organisations: typeof organisations
  plan: typeof plan
  escalations: typeof escalations
  forecast: typeof forecast
  requests: typeof requests
  rounds: typeof rounds
  programme: typeof programme
  schedule: typeof schedule
  similar: typeof similar
  situation: typeof situation
  waiting: typeof waiting
}
export type Area = keyof Areas

type Loaders = { readonly [A in Area]: () => Promise<Areas[A]> }

const de: Loaders = {
  admission: async () => (await import('./de/admission.ts')).admission,
  applicantMail: async () => (await import('./de/applicant-mail.ts')).applicantMail,
  applicant: async () => (await import('./de/applicant.ts')).applicant,
  applications: async () => (await import('./de/applications.ts')).applications,
  apply: async () => (await import('./de/apply.ts')).apply,
  admittedCase: async () => (await import('./de/admitted-case.ts')).admittedCase,
  baseline: async () => (await import('./de/baseline.ts')).baseline,
  course: async () => (await import('./de/course.ts')).course,
  coverage: async () => (await import('./de/coverage.ts')).coverage,
  findings: async () => (await import('./de/findings.ts')).findings,
  gates: async () => (await import('./de/gates.ts')).gates,
  history: async () => (await import('./de/history.ts')).history,
  indicators: async () => (await import('./de/indicators.ts')).indicators,
  intake: async () => (await import('./de/intake.ts')).intake,
  intakeMail: async () => (await import('./de/intake-mail.ts')).intakeMail,
  ledger: async () => (await import('./de/ledger.ts')).ledger,
  letters: async () => (await import('./de/letters.ts')).letters,
  network: async () => (await import('./de/network.ts')).network,
  offers: async () => (await import('./de/offers.ts')).offers,
  organisations: async () => (await import('./de/organisations.ts')).organisations,
  plan: async () => (await import('./de/plan.ts')).plan,
  escalations: async () => (await import('./de/escalations.ts')).escalations,
  forecast: async () => (await import('./de/forecast.ts')).forecast,
  requests: async () => (await import('./de/requests.ts')).requests,
  rounds: async () => (await import('./de/rounds.ts')).rounds,
  programme: async () => (await import('./de/programme.ts')).programme,
  schedule: async () => (await import('./de/schedule.ts')).schedule,
  similar: async () => (await import('./de/similar.ts')).similar,
  situation: async () => (await import('./de/situation.ts')).situation,
  waiting: async () => (await import('./de/waiting.ts')).waiting,
}

const en: Loaders = {
  admission: async () => (await import('./en/admission.ts')).admission,
  applicantMail: async () => (await import('./en/applicant-mail.ts')).applicantMail,
  applicant: async () => (await import('./en/applicant.ts')).applicant,
  applications: async () => (await import('./en/applications.ts')).applications,
  apply: async () => (await import('./en/apply.ts')).apply,
  admittedCase: async () => (await import('./en/admitted-case.ts')).admittedCase,
  baseline: async () => (await import('./en/baseline.ts')).baseline,
  course: async () => (await import('./en/course.ts')).course,
  coverage: async () => (await import('./en/coverage.ts')).coverage,
  findings: async () => (await import('./en/findings.ts')).findings,
  gates: async () => (await import('./en/gates.ts')).gates,
  history: async () => (await import('./en/history.ts')).history,
  indicators: async () => (await import('./en/indicators.ts')).indicators,
  intake: async () => (await import('./en/intake.ts')).intake,
  intakeMail: async () => (await import('./en/intake-mail.ts')).intakeMail,
  ledger: async () => (await import('./en/ledger.ts')).ledger,
  letters: async () => (await import('./en/letters.ts')).letters,
  network: async () => (await import('./en/network.ts')).network,
  offers: async () => (await import('./en/offers.ts')).offers,
  organisations: async () => (await import('./en/organisations.ts')).organisations,
  plan: async () => (await import('./en/plan.ts')).plan,
  escalations: async () => (await import('./en/escalations.ts')).escalations,
  forecast: async () => (await import('./en/forecast.ts')).forecast,
  requests: async () => (await import('./en/requests.ts')).requests,
  rounds: async () => (await import('./en/rounds.ts')).rounds,
  programme: async () => (await import('./en/programme.ts')).programme,
  schedule: async () => (await import('./en/schedule.ts')).schedule,
  similar: async () => (await import('./en/similar.ts')).similar,
  situation: async () => (await import('./en/situation.ts')).situation,
  waiting: async () => (await import('./en/waiting.ts')).waiting,
}

export const areas = Object.keys(de) as Area[]

export function loadArea<A extends Area>(locale: Locale, area: A): Promise<Areas[A]> {
  return (locale === 'en' ? en : de)[area]()
}
