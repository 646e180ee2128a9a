import { type AdmissionDecision, admissionDecisionRecord } from '@etappe/domain/applications/admission-decision'
import { type Application, applicationRecord } from '@etappe/domain/applications/application'
import { type ApplicationFile, applicationFileRecord } from '@etappe/domain/applications/application-file'
import { type ApplicationMail, applicationMailRecord } from '@etappe/domain/applications/application-mail'
import { type AskBack, askBackRecord } from '@etappe/domain/applications/ask-back'
import { type Interview, interviewRecord } from '@etappe/domain/applications/interview'
import { type LetterTemplate, letterTemplateRecord } from '@etappe/domain/applications/letter-template'
import { type Rating, ratingRecord } from '@etappe/domain/applications/rating'
import { type Round, roundRecord } from '@etappe/domain/applications/round'
import type { Day, Instant } from '@etappe/domain/kernel/day'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import { type RecordTable, recordTable, type RowOf } from '../db/record-table.ts'

/** What engines do not keep as it is. */
const flags = ['nationwide', 'commitment', 'publication'] as const

/** A table whose rows keep yes and no as 1 and 0. */
function withFlags<R extends object>(table: RecordTable<R>, names: readonly (keyof R & string)[]): RecordTable<R> {
  return {
    ...table,
    encode: (record) => {
      const row = table.encode(record)
      for (const name of names) if (name in row) row[name] = row[name] === true ? 1 : 0
      return row
    },
    decode: (row) => {
      const record = table.decode(row) as Record<string, unknown>
      for (const name of names) record[name] = record[name] === 1
      return record as R
    },
  }
}

const jsonFields = ['municipalityKeys', 'laender', 'topics', 'cooperation', 'signs', 'members', 'judgements', 'settlement'] as const

/** Besides the record: what lists search and sort by. */
export interface ApplicationTable extends Omit<RowOf<Application, (typeof jsonFields)[number]>, (typeof flags)[number]> {
  nationwide: number
  commitment: number
  publication: number
}
export const applicationTable = withFlags(recordTable('application', applicationRecord, jsonFields), flags)

export type ApplicationFileTable = RowOf<ApplicationFile>
export const applicationFileTable = recordTable('applicationFile', applicationFileRecord)

export type AskBackTable = RowOf<AskBack, 'items'>
export const askBackTable = recordTable('askBack', askBackRecord, ['items'])

export type InterviewTable = RowOf<Interview, 'answers'>
export const interviewTable = recordTable('interview', interviewRecord, ['answers'])

export type RatingTable = RowOf<Rating, 'scores'>
export const ratingTable = recordTable('rating', ratingRecord, ['scores'])

const decisionJson = ['exceptions', 'overrun', 'letter', 'eligibility'] as const
export type AdmissionDecisionTable = RowOf<AdmissionDecision, (typeof decisionJson)[number]>
export const admissionDecisionTable = recordTable('admissionDecision', admissionDecisionRecord, decisionJson)

export type ApplicationMailTable = RowOf<ApplicationMail>
export const applicationMailTable = recordTable('applicationMail', applicationMailRecord)

export type ApplicationRoundTable = RowOf<Round, 'kinds'>
export const applicationRoundTable = recordTable('applicationRound', roundRecord, ['kinds'])

export type LetterTemplateTable = RowOf<LetterTemplate>
export const letterTemplateTable = recordTable('letterTemplate', letterTemplateRecord)

/** The last number of a year. */
export interface ApplicationSequenceTable {
  year: number
  last: number
}

/**
 * What an application is found by: the words of its number, name, place, institution and contact; and, after a sign no word
 * begins with, the keys, address and names by which others that may be the same are looked for.
 */
export interface ApplicationSearchTable {
  token: string
  applicationId: ApplicationId
}

/** An application that is being written: outside the audit, because it belongs to the applicant until it is submitted. */
export interface ApplicationDraftTable {
  id: ApplicationId
  kind: Application['kind']
  /** JSON of the fields. */
  fields: string
  /** JSON of the stored files. */
  files: string
  locale: 'de' | 'en'
  version: number
  startedAt: Instant
  savedAt: Instant
  expiresOn: Day
  /** When the applicant was told that it expires. */
  announcedOn: Day | null
  linkNumber: number
  /** The application it turned out to be a second copy of; its link leads there. */
  sameAsId: ApplicationId | null
}

/** A stored content a draft let go of; it is removed once it is sure that nothing else names it. */
export interface DroppedFileTable {
  sha256: string
  droppedAt: Instant
}
