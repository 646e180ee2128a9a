import { daysBetween } from '@etappe/domain/kernel/day'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'

const noProblems = {}

/** Lets a case that rests go on, and says to which days its gates move. */
export function ResumeDialog({ detail, onClose }: DialogProps) {
  const { api, me, formats } = useApp()
  const words = useWords('course').resume
  const resume = useCommand(api.case.resume.mutationOptions(), { report: 'inline', done: () => words.done, undo: true })
  const rest = detail.holds.find((it) => it.resumedOn === null)
  const save = async () => {
    if (await resume.run({ id: detail.case.id })) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      {...(rest ? { lead: words.lead({ day: formats.day(rest.heldOn), days: daysBetween(rest.heldOn, me.today) }) } : {})}
      save={words.save}
      labels={noProblems}
      problems={resume.problems}
      command={resume}
      onSave={() => void save()}
      onClose={onClose}
    >
      <CourseEffectView detail={detail} change={{ kind: 'resume' }} />
    </ChangeDialog>
  )
}
