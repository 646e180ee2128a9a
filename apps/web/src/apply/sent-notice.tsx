import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'
import type { Kept } from './use-kept-draft.ts'

/** The draft is an application by now: sent in another window, or the answer to the sending got lost on its way. */
export function SentNotice({ token, kept }: { readonly token: string; readonly kept: Kept }) {
  const { words } = useApplyWords()
  return (
    <div role="alert" className={css.notice}>
      <p className="strong">{words.save.sent}</p>
      <p>{words.save.sentText}</p>
      <Button renderRoot={(rest) => <Link {...rest} to="/bewerbung/$token" params={{ token }} />} onClick={kept.forget}>
        {words.save.toApplication}
      </Button>
    </div>
  )
}
