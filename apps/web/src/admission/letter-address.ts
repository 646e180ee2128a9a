import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'

/** Where the letter of a decision is to be had as a PDF. */
export const letterAddress = (number: ApplicationNumber, { id }: Pick<AdmissionDecision, 'id'>): string =>
  `/api/files/applications/${number}/letter/${id}`
