import { caseKinds } from '@etappe/domain/cases/kind'
import { locales } from '@etappe/i18n'
import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { memo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { type Entry, entryChannels } from './entry-draft.ts'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { ChangeEntry } from './use-entry.ts'

interface Props extends Pick<Entry, 'kind' | 'channel' | 'submittedOn' | 'lateReason' | 'locale'> {
  readonly isLate: boolean
  readonly problems: Problems
  readonly change: ChangeEntry
}

/** How and when an application came in. */
export const EntryHeadFields = memo(function EntryHeadFields({ isLate, problems, change, ...now }: Props) {
  const { messages: m } = useApp()
  const { words, common, labels } = useApplyWords()
  return (
    <>
      <Radio.Group
        label={words.entry.kind}
        value={now.kind}
        onChange={(value) => change({ kind: caseKinds.find((it) => it === value) ?? now.kind })}
      >
        <div className={css.choices}>
          {caseKinds.map((it) => (
            <Radio key={it} value={it} label={m.cases.kind[it]} description={words.kind[it].what} />
          ))}
        </div>
      </Radio.Group>
      <div className={css.pair}>
        <NativeSelect
          label={words.entry.channel}
          value={now.channel}
          data={entryChannels.map((it) => ({ value: it, label: common.channel[it] }))}
          onChange={(event) => change({ channel: entryChannels.find((it) => it === event.currentTarget.value) ?? now.channel })}
        />
        <DayField
          {...fieldProps(m, problems, 'submittedOn')}
          label={words.entry.submittedOn}
          required
          value={now.submittedOn}
          onChange={(submittedOn) => change({ submittedOn })}
        />
      </div>
      {isLate && (
        <Textarea
          {...fieldProps(m, problems, 'lateReason')}
          label={labels.lateReason}
          description={words.entry.late}
          required
          autosize
          minRows={2}
          maxLength={1000}
          dir="auto"
          value={now.lateReason}
          onChange={(event) => change({ lateReason: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={labels.locale}
        value={now.locale}
        data={locales.map((it) => ({ value: it, label: m.app.language[it] }))}
        onChange={(event) => change({ locale: locales.find((it) => it === event.currentTarget.value) ?? now.locale })}
      />
    </>
  )
})
