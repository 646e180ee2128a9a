import { type Contact, contactRecord } from '@etappe/domain/organisations/contact'
import { recordTable } from '../db/record-table.ts'

export type ContactTable = Contact
export const contactTable = recordTable('contact', contactRecord)
