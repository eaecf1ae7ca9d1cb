// SurveyJS as its guide puts it into a page. The bench writes survey.json: the statements in the product's own words.
// The style is the default one without its web font, which another server would send.
import { Model } from "survey-core";
import "survey-core/i18n/dutch";
import "survey-core/survey-core.fontless.css";
import "survey-js-ui";
import survey from "./survey.json";

new Model(survey).render(document.getElementById("survey"));
