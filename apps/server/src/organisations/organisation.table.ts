import { type Organisation, organisationRecord } from '@etappe/domain/organisations/organisation'
import { recordTable } from '../db/record-table.ts'

export type OrganisationTable = Organisation
export const organisationTable = recordTable('organisation', organisationRecord)
