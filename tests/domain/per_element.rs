//! One value for each element: each has its own, and a change reaches no other.

use schoolstroom::domain::element::Element;
use schoolstroom::domain::per_element::PerElement;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn every_element_has_the_value_made_for_it() {
    let names = PerElement::from_fn(Element::id);
    for element in Element::CYCLE {
        assert_eq!(*names.get(element), element.id());
    }
}

#[test]
fn values_are_made_and_given_in_the_order_of_the_cycle() {
    let mut asked = Vec::new();
    let numbers = PerElement::from_fn(|element| {
        asked.push(element);
        element.number()
    });
    assert_eq!(asked, Element::CYCLE);
    let expected = Element::CYCLE.map(|element| (element, element.number()));
    let given: Vec<_> = numbers.iter().map(|(it, number)| (it, *number)).collect();
    assert_eq!(given, expected);
}

#[test]
fn a_change_reaches_one_element_alone() {
    for changed in Element::CYCLE {
        let mut marked = PerElement::<bool>::default();
        *marked.get_mut(changed) = true;
        let marks: Vec<_> = marked.iter().filter(|(_, is)| **is).collect();
        assert_eq!(marks, [(changed, &true)]);
    }
}

#[test]
fn map_keeps_each_value_with_its_element() {
    let numbers = PerElement::from_fn(Element::number);
    let texts = numbers.map(|element, number| format!("{number} {}", element.id()));
    for element in Element::CYCLE {
        let expected = format!("{} {}", element.number(), element.id());
        assert_eq!(*texts.get(element), expected);
    }
}
