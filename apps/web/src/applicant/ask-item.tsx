import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import type { AskBackItem } from '@etappe/domain/applications/ask-back'
import { Textarea } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './ask-back.module.css'
import { FileList } from './file-list.tsx'
import { UploadButton } from './upload-button.tsx'
import type { AnswerForm } from './use-answers.ts'
import { useApplicantWords } from './use-applicant-words.ts'
import type { Uploads } from './use-uploads.ts'

interface Props {
  readonly item: AskBackItem
  readonly number: number
  readonly token: string
  readonly files: ApplicantView['files']
  readonly form: AnswerForm
  readonly uploads: Uploads
}

/** One thing that is missing: what it is, the document straight to it where one is asked for, and the answer in words. */
export function AskItem({ item, number, token, files, form, uploads }: Props) {
  const { m, words } = useApplicantWords()
  const isAnswered = form.isAnswered(item.id)
  const Icon = isAnswered ? IconCircleCheckFilled : IconCircleDashed
  const own = files.filter((it) => it.askBackItemId === item.id)
  return (
    <li className={css.item}>
      <p className={css.itemHead}>
        <span className="strong" dir="auto">
          <span className="sr">{words.ask.item({ number })}: </span>
          {item.text}
        </span>
        <span className={css.mark} data-answered={isAnswered || undefined}>
          <Icon size={16} className="icon" aria-hidden />
          {isAnswered ? words.ask.answered : words.ask.open}
        </span>
      </p>
      {item.wantsFile && (
        <div className={css.upload}>
          <FileList token={token} label={item.text} files={own} uploads={uploads} item={item.id} />
          <UploadButton label={words.files.addTo({ text: item.text })} onAdd={(chosen) => uploads.add(chosen, item.id)} />
        </div>
      )}
      <Textarea
        {...fieldProps(m, form.problems, `answers.${item.id}`)}
        label={item.wantsFile ? words.ask.comment : words.ask.answer}
        description={words.ask.hint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={item.wantsFile ? 1 : 3}
        maxRows={14}
        maxLength={4000}
        readOnly={form.isEnding}
        dir="auto"
        value={form.textOf(item.id)}
        onChange={(event) => form.change(item.id, event.currentTarget.value)}
      />
    </li>
  )
}
