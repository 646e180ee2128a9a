import type { Areas } from '../areas.ts'

const close = `Mit freundlichen Grüßen
Servicebüro {officeCity}
Qualität vor Ort
{officeEmail} · {officePhone}`

export const letters: Areas['letters'] = {
  text: {
    admitted: {
      subject: 'Zusage: {name} ({number})',
      body: `Guten Tag {contact},

wir freuen uns: {institution} nimmt mit dem Vorhaben „{name}“ am Programm Qualität vor Ort teil. Damit ist Ihre Bewerbung {number} vom {submittedOn} erfolgreich.

Die Zusammenarbeit beginnt am {startOn}. Bei uns hat Ihr Vorhaben jetzt die Fallnummer {caseNumber}.

So geht es weiter:

1. Wir schicken Ihnen den Entwurf der Kooperationsvereinbarung, in der Regel innerhalb von zwei Wochen. Bitte sehen Sie ihn gemeinsam mit allen Beteiligten durch.
2. Ihre Prozessbegleitung meldet sich bei Ihnen und vereinbart den ersten Termin.
3. Bitte informieren Sie alle, die an der Bewerbung mitgewirkt haben.

Ihre Bewerbung und diesen Brief finden Sie jederzeit auf Ihrer Seite:
{link}

Haben Sie Fragen? Schreiben Sie uns oder rufen Sie uns an. Wir freuen uns auf die Zusammenarbeit.

${close}`,
    },
    waitlisted: {
      subject: 'Ihre Bewerbung steht auf der Warteliste: {name} ({number})',
      body: `Guten Tag {contact},

vielen Dank für Ihre Bewerbung {number} vom {submittedOn} mit dem Vorhaben „{name}“.

Wir würden gern mit Ihnen zusammenarbeiten, können Ihnen aber im Augenblick noch keinen Platz zusagen. Ihre Bewerbung steht deshalb auf unserer Warteliste. Der Grund dafür:

{reason}

So geht es weiter:

1. Sie müssen jetzt nichts tun. Ihre Bewerbung bleibt, wie sie ist.
2. Sobald ein Platz frei wird, melden wir uns bei Ihnen. Wann das sein wird, können wir noch nicht sagen; der Platz auf der Warteliste ist noch keine Zusage.
3. Wenn sich Ihre Pläne ändern, sagen Sie uns bitte Bescheid. Sie können Ihre Bewerbung auch selbst auf Ihrer Seite zurückziehen.

Ihre Bewerbung und diesen Brief finden Sie jederzeit auf Ihrer Seite:
{link}

Haben Sie Fragen? Schreiben Sie uns oder rufen Sie uns an.

${close}`,
    },
    rejected: {
      subject: 'Unsere Entscheidung über Ihre Bewerbung: {name} ({number})',
      body: `Guten Tag {contact},

vielen Dank für Ihre Bewerbung {number} vom {submittedOn} mit dem Vorhaben „{name}“. Wir haben sie sorgfältig gelesen und wissen, wie viel Zeit und Arbeit darin steckt.

Leider können wir Ihr Vorhaben nicht in das Programm Qualität vor Ort aufnehmen. Der Grund dafür:

{reason}

Diese Entscheidung betrifft nur diese Bewerbung. In einer späteren Runde können Sie sich gern wieder bewerben. Haben Sie Fragen? Schreiben Sie uns oder rufen Sie uns an: Wir erläutern Ihnen die Entscheidung und überlegen mit Ihnen, was Ihnen sonst weiterhilft.

Ihre Bewerbung und diesen Brief finden Sie auf Ihrer Seite:
{link}

Für Ihre Arbeit wünschen wir Ihnen alles Gute.

${close}`,
    },
  },
  sample: {
    name: 'Sprachnetz Süd',
    number: 'B-2026-031',
    contact: 'Erika Mustermann',
    institution: 'Familienzentrum Süd',
    caseNumber: 'KI-N-026',
    officeCity: 'Kiel',
    officeEmail: 'kiel@servicebuero.example',
    officePhone: '(0431) 000 00 - 00',
    link: 'https://etappe.example/bewerbung/…',
    reason: 'In dieser Runde sind alle Plätze vergeben.',
  },
}
