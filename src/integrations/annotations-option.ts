import { z } from 'astro/zod';

const HOST = /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?$/;

/** The option for a tool with which readers annotate articles, such as Hypothesis. */
export const annotationsOption = z
  .strictObject(
    {
      /** The script of the tool. @example "https://hypothes.is/embed.js" */
      script: z.string('expected the address of a script').refine((text) => URL.canParse(text), {
        error: 'expected the address of a script, such as https://hypothes.is/embed.js',
      }),
      /** The hosts from which it may load. @example ["https://hypothes.is", "https://cdn.hypothes.is"] */
      hosts: z
        .array(
          z.string().regex(HOST, 'expected a host, such as https://hypothes.is, without a path'),
          'expected a list of hosts',
        )
        .min(1, 'expected a list of hosts'),
    },
    'expected script and hosts',
  )
  .superRefine(({ script, hosts }, context) => {
    const origin = URL.parse(script)?.origin;
    if (origin === undefined || hosts.includes(origin)) return;
    context.addIssue({ code: 'custom', message: `found a script of ${origin}, expected that host among the hosts` });
  });

export type Annotations = z.output<typeof annotationsOption>;
