import type { Migration } from 'kysely/migration'
import * as start from './0001-start.ts'
import * as lastSignIn from './0002-last-sign-in.ts'
import * as phasesContent from './0003-phases-content.ts'
import * as gates from './0004-gates.ts'
import * as applications from './0005-applications.ts'

/** Forward only. A released migration is frozen: its hash stands in `frozen.json` and a test compares them. */
export const migrations: Record<string, Migration> = {
  '0001-start': start,
  '0002-last-sign-in': lastSignIn,
  '0003-phases-content': phasesContent,
  '0004-gates': gates,
  '0005-applications': applications,
}
