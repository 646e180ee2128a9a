import { router } from '../kernel/trpc.ts'
import { assignFacilitator, assignOwner } from './case-assign.ts'
import { createCase, updateCase } from './case-edit.ts'
import { goBack } from './case-course.ts'
import { changeSupport, discontinueCase, holdCase, reopenCase, resumeCase } from './case-lifecycle.ts'
import { endWaitCase, waitCase } from './case-waiting.ts'
import { caseQueries } from './case-read.ts'

export const caseRouter = router({
  ...caseQueries,
  create: createCase,
  update: updateCase,
  assignOwner,
  assignFacilitator,
  goBack,
  hold: holdCase,
  resume: resumeCase,
  discontinue: discontinueCase,
  reopen: reopenCase,
  wait: waitCase,
  endWait: endWaitCase,
  changeSupport,
})
