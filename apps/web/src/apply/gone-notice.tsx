import { blankApplication } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'
import { valuesOf } from './apply-values.ts'
import css from './form.module.css'
import { browserCopy } from './local-copy.ts'
import { useApplyWords } from './use-apply-words.ts'
import type { Kept } from './use-kept-draft.ts'

/** The server has the draft no more: what stands in the form can become the beginning of a new one. */
export function GoneNotice({ kind, kept }: { readonly kind: CaseKind; readonly kept: Kept }) {
  const { api, locale } = useShell()
  const { messages: m, words } = useApplyWords()
  const navigate = useNavigate()
  const { values, forget } = kept
  const rescue = useMutation(
    api.applyForm.start.mutationOptions({
      onSuccess: async ({ token }) => {
        // The words of the old draft become the unsaved words of the new one.
        browserCopy(token).write({ version: 1, base: valuesOf(blankApplication), values })
        forget()
        await navigate({ to: '/bewerben/$token', params: { token } })
      },
    }),
  )
  return (
    <div role="alert" className={css.notice}>
      <p className="strong">{words.save.gone}</p>
      <p>{words.save.goneText}</p>
      {rescue.error && <p className="bad">{messageFor(m, rescue.error)}</p>}
      <Button variant="default" loading={rescue.isPending} onClick={() => rescue.mutate({ kind, locale })}>
        {words.save.rescue}
      </Button>
    </div>
  )
}
