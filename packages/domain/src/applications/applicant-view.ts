import { z } from 'zod'
import { caseKinds } from '../cases/kind.ts'
import { day } from '../kernel/day.ts'
import { officeRecord } from '../offices/office.ts'
import { applicationStates, applicantSteps } from './application-course.ts'
import { applicationFileRecord } from './application-file.ts'
import { applicationFields } from './application-fields.ts'
import { applicationNumber } from './application-number.ts'
import { askBackRecord } from './ask-back.ts'

/** What the applicant sees through the secret link: their own words, the course, what is missing; nothing of the inner work. */
export const applicantView = z.object({
  number: applicationNumber,
  kind: z.enum(caseKinds),
  /** As told outside: `rated` is inner work and reads as `interviewed`, `duplicate` as `withdrawn`. */
  state: z.enum(applicationStates).exclude(['rated', 'duplicate']),
  steps: z.array(z.object({ step: z.enum(applicantSteps), on: day.nullable() })),
  submittedOn: day,
  fields: applicationFields,
  files: z.array(applicationFileRecord.pick({ id: true, name: true, type: true, size: true, askBackItemId: true })),
  /** The question that is open, the newest; `null` when nothing is missing. */
  askBack: askBackRecord.pick({ id: true, message: true, dueOn: true, items: true, askedOn: true }).nullable(),
  /** Who is responsible; `null` while it is being found out. */
  office: officeRecord.pick({ city: true, email: true, phone: true }).nullable(),
  /** The letter of the decision, once there is one. */
  letter: z.object({ subject: z.string(), text: z.string(), on: day }).nullable(),
  canWithdraw: z.boolean(),
})
export type ApplicantView = z.infer<typeof applicantView>
