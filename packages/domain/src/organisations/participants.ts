import { z } from 'zod'
import { contactRecord } from './contact.ts'
import { organisationChoice } from './organisation.ts'
import { participationRecord } from './participation.ts'

/** Everything the page of the participants of a case shows. */
export const participantList = z.object({
  participations: z.array(participationRecord),
  organisations: z.array(organisationChoice),
  /** People of these organisations; those who see the case may know them. */
  contacts: z.array(contactRecord),
})
export type ParticipantList = z.infer<typeof participantList>
