import type { Application } from '@etappe/domain/applications/application'
import { invalidField } from '@etappe/domain/kernel/errors'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { CommandContext } from '../kernel/command.ts'
import { findOfficeOn } from '../offices/office.repo.ts'

/** The office a case is opened at. Throws while there is none, and where it has ended: then another takes the application over first. */
export async function requireOffice({ tx, today }: CommandContext, { officeCode }: Application): Promise<OfficeCode> {
  if (officeCode === null) throw invalidField('officeCode', 'office-required')
  if (!(await findOfficeOn(tx, officeCode, today))) throw invalidField('officeCode', 'office-not-allowed')
  return officeCode
}
