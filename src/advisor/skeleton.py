"""A first tree and its source, as files that pass the check and say in comments what may be changed."""

from __future__ import annotations

import re

from advisor.messages import say
from advisor.text import Language, fold

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_TREE = """\
# yaml-language-server: $schema=schema/tree.schema.json
{# about}
tree: {name}
title:
  en: Visits at the client's home
  fr: Visites au domicile de la cliente ou du client
{# reviewed}
reviewed:
  by: ''
  on: ''
{# start}
start: agreed

questions:
  {# id}
  agreed:
    ask:
      en: Has the client agreed to the visit?
      fr: La personne a-t-elle accepté la visite?
    {# help}
    help:
      en: An agreement may be spoken. It counts if it is noted.
      fr: L'accord peut être donné de vive voix. Il compte s'il est consigné.
    {# cite}
    cite: [{name}-sources/agreement]
    {# target}
    yes: reason
    no: ask-first
    {# unsure}
    unsure: ask-first
  reason:
    ask:
      en: Why is the visit planned?
      fr: Pourquoi la visite est-elle prévue?
    {# one-of}
    one-of:
      usual:
        en: It is the usual place of our meetings
        fr: C'est le lieu habituel de nos rencontres
        then: go
      concern:
        en: I am worried about somebody's safety
        fr: Je crains pour la sécurité de quelqu'un
        {# list}
        then: [talk-first, go]

guidance:
  go:
    {# verdict}
    verdict: may
    title:
      en: Go as agreed, and note the visit
      fr: Allez-y comme convenu, et consignez la visite
    {# always-cite}
    cite: [{name}-sources/agreement]
  ask-first:
    verdict: not-yet
    title:
      en: Ask for the client's agreement first
      fr: Demandez d'abord l'accord de la personne
    {# steps}
    steps:
      - en: Say why you would like to come, and that "no" is an answer too.
        fr: Dites pourquoi vous aimeriez venir, et que « non » est aussi une réponse.
    cite: [{name}-sources/agreement]
  talk-first:
    verdict: consult
    title:
      en: Speak with your supervisor before you go
      fr: Parlez à votre superviseure ou superviseur avant d'y aller
    cite: [{name}-sources/two-people]
    {# unsettled}
    unsettled:
      - en: Whether somebody should come with you.
        fr: Faut-il que quelqu'un vous accompagne?
        ask: [supervisor]
"""

_SOURCE = """\
# yaml-language-server: $schema=../schema/provisions.schema.json
{# source}
source: {name}-sources
title:
  en: Policy of our agency on visits
  fr: Politique de notre organisme sur les visites
short:
  en: Visits policy
  fr: Politique de visites
publisher:
  en: Our agency
  fr: Notre organisme
{# force}
force: guidance
provisions:
  {# provision}
  agreement:
    locator:
      en: section 3
      fr: section 3
    {# gist}
    gist:
      en: A visit is made only with the client's agreement.
      fr: Une visite ne se fait qu'avec l'accord de la personne.
  two-people:
    locator:
      en: section 5
      fr: section 5
    gist:
      en: Where safety is in doubt, the visit is talked over with a supervisor beforehand.
      fr: Quand la sécurité est en doute, la visite est d'abord discutée en supervision.
"""


def tree_files(name: str, language: Language) -> dict[str, str]:
    """The files of a new tree by their path in a folder; language: that of the comments."""
    files = {f"{name}.yaml": _TREE, f"provisions/{name}-sources.yaml": _SOURCE}
    return {path: _filled(template, name, language) for path, template in files.items()}


def proposed(name: str) -> str:
    """A name as ids are written that is most like `name`; empty if nothing of it can stand in an id."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(name)))


def _filled(template: str, name: str, language: Language) -> str:
    lines = []
    for line in template.splitlines():
        comment = re.fullmatch(r"( *)\{# ([a-z-]+)\}", line)
        if comment:
            words = say(f"new.comment.{comment[2]}", language)
            lines += [f"{comment[1]}# {part}" for part in words.split("\n")]
        else:
            lines.append(line.replace("{name}", name))
    return "\n".join(lines) + "\n"
