import { app } from './app.ts'
import { caseChange } from './case-change.ts'
import { caseForm } from './case-form.ts'
import { casePage } from './case-page.ts'
import { caseload } from './caseload.ts'
import { cases } from './cases.ts'
import { errors } from './errors.ts'
import { meetings } from './meetings.ts'
import { municipalities } from './municipalities.ts'
import { offices } from './offices.ts'
import { reports } from './reports.ts'
import { today } from './today.ts'
import { users } from './users.ts'

export const en = {
  app,
  caseChange,
  caseForm,
  casePage,
  caseload,
  cases,
  errors,
  meetings,
  municipalities,
  offices,
  reports,
  today,
  users,
}
