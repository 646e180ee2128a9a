import type { Actor } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { TestServer } from '../testing.ts'
import { admissionArea } from './samples/admission.fake.ts'
import { applicationsArea } from './samples/applications.fake.ts'
import { applyArea } from './samples/apply.fake.ts'
import { courseArea } from './samples/course.fake.ts'
import { coreArea } from './samples/core.fake.ts'
import { gatesArea } from './samples/gates.fake.ts'
import { indicatorsArea } from './samples/indicators.fake.ts'
import { coverageArea } from './samples/coverage.fake.ts'
import { ledgerArea } from './samples/ledger.fake.ts'
import { networkArea } from './samples/network.fake.ts'
import { organisationsArea } from './samples/organisations.fake.ts'
import { planArea } from './samples/plan.fake.ts'
import { programmeArea } from './samples/programme.fake.ts'
import { escalationsArea } from './samples/escalations.fake.ts'
import { forecastArea } from './samples/forecast.fake.ts'
import { requestsArea } from './samples/requests.fake.ts'
import { roundsArea } from './samples/rounds.fake.ts'
import { similarArea } from './samples/similar.fake.ts'
import { offersArea } from './samples/offers.fake.ts'
import { situationArea } from './samples/situation.fake.ts'
import type { Subject } from './samples.fake.ts'

/** Who may call a procedure, by the table of the access test. */
export interface Rule {
  readonly may: 'everyone' | 'reads' | 'office' | 'leads' | 'programme' | 'central' | 'admin'
  /** It is about one case, or one application of the office of that case: outside the reach of a person there is no such thing. */
  readonly onCase?: true
  /** Leaves the case as it is, so it goes on for 30 days after an assignment has ended. */
  readonly reads?: true
  /** What it is about is gone or closed afterwards: the next procedure needs fresh samples. */
  readonly spoils?: true
}

/** What the tests of access and of bad input need of one area: an input, a rule per procedure, and records the inputs name. */
export interface AreaSamples {
  readonly inputs: Readonly<Record<string, (subject: Subject) => unknown>>
  /** Absent for procedures open to everybody, signed in or not. */
  readonly rules: Readonly<Record<string, Rule>>
  /** Puts records into the sample case; answers their ids by a name of the area's choice, read as `subject.records.name`. */
  readonly make?: (server: TestServer, lead: Actor, caseId: CaseId, officeCode: OfficeCode) => Promise<Readonly<Record<string, string>>>
}

/** One per area of the API. */
export const areas: readonly AreaSamples[] = [
  coreArea,
  admissionArea,
  courseArea,
  gatesArea,
  indicatorsArea,
  similarArea,
  ledgerArea,
  networkArea,
  organisationsArea,
  planArea,
  programmeArea,
  coverageArea,
  offersArea,
  situationArea,
  requestsArea,
  roundsArea,
  escalationsArea,
  forecastArea,
  applicationsArea,
  applyArea,
]
