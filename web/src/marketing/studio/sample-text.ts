/** A text with something to do for most of the checks. */
export const SAMPLE_TEXT = {
  title: 'Rental inventory for small shops',
  metaDescription: 'How small shops keep track of what they rent.',
  keyphrase: 'rental inventory',
  slug: 'small-shops',
  body: `Shops that rent things have to know where each of them is. In order to know it, most of them utilize a spreadsheet, which is opened by everybody and is trusted by nobody, because the last change was made by somebody who has gone home already.

## What goes wrong

The same drill was promised to to two customers. The deposit was written on a note. The note was lost. The drill was found in March.

## What to do about it

A rental inventory has one line for each thing, not for each kind of thing. Each line says where it is, who has it and when it comes back. Due to the fact that it is one list, two people see the same.

Start with the ten things that are rented most. Put a number on each. Write down every hand-over for a week, and look at what is missing on Friday.
`,
} as const;
